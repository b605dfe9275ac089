package io.jenner.benchmarks.startup;

import io.jenner.benchmarks.Spread;

/**
 * How long one way to start takes, in milliseconds of wall time; single steps are medians over the runs.
 *
 * @param variant name of the way
 * @param archiveMegabytes size of the class archive in units of 1,000,000 bytes; 0 without one
 * @param total from the start of the process to the answer printed
 * @param toMain from the start of the process to the first statement of the program
 * @param forecaster from there to the forecaster
 * @param answer from there to the first answer
 * @param rules to start the rules alone, in runs of their own
 * @param knowledge to load the schedule and make the forecaster after that, in the same runs
 */
public record ColdStartResult(
        String variant,
        double archiveMegabytes,
        Spread total,
        double toMain,
        double forecaster,
        double answer,
        double rules,
        double knowledge) {}
