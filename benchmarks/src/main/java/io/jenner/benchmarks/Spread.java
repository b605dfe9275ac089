package io.jenner.benchmarks;

import java.util.Arrays;

/**
 * How values are spread: nearest-rank percentiles of at least one value.
 *
 * @param lowest the smallest
 * @param median half of the values are not above it
 * @param p95 95 % of the values are not above it
 * @param highest the largest
 */
public record Spread(double lowest, double median, double p95, double highest) {

    /** Returns the spread of the values, which are left as they are. */
    public static Spread of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(sorted[0], rank(sorted, 50), rank(sorted, 95), sorted[sorted.length - 1]);
    }

    private static double rank(double[] sorted, int percent) {
        int rank = (int) Math.ceil(sorted.length * percent / 100.0);
        return sorted[Math.max(1, rank) - 1];
    }
}
