package io.jenner.benchmarks.paired;

import io.jenner.benchmarks.Spread;

/**
 * What several threads make of one form; every spread is over the rounds.
 *
 * @param form name of the form
 * @param threads how many threads ran against one
 * @param oneMicroseconds median processor time per patient with one thread
 * @param severalMicroseconds the same with several threads
 * @param cpuRatio processor time per patient with several threads as a multiple of that with one; 1 is ideal
 * @param onePerSecond patients per second of wall time with one thread
 * @param severalPerSecond the same with several threads together
 * @param throughputRatio patients per second with several threads as a multiple of those with one; the number of threads
 *     is ideal
 */
public record ThreadsResult(
        String form,
        int threads,
        Spread oneMicroseconds,
        Spread severalMicroseconds,
        Spread cpuRatio,
        Spread onePerSecond,
        Spread severalPerSecond,
        Spread throughputRatio) {}
