package io.jenner.benchmarks.paired;

import io.jenner.benchmarks.BenchmarkException;

/**
 * How often everything is repeated.
 *
 * @param warmUp rounds that do not count
 * @param measured rounds that count, at least 1
 */
public record Rounds(int warmUp, int measured) {
    public Rounds {
        if (warmUp < 0 || measured < 1) {
            throw new BenchmarkException("rounds: found " + warmUp + " to warm up and " + measured
                    + " to measure, expected at least 0 and 1. Remedy: name larger numbers");
        }
    }
}
