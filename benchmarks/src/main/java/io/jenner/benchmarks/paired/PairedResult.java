package io.jenner.benchmarks.paired;

import io.jenner.benchmarks.Spread;

/**
 * What one form costs per patient.
 *
 * @param form name of the form
 * @param microseconds processor time of the asking thread, over the patients
 * @param kilobytes allocation of the asking thread in units of 1024 bytes, over the patients
 * @param roundMedians medians over the patients in microseconds, over the rounds: how steady the machine was
 * @param processMicroseconds processor time of the whole process with collector and compiler, mean of a round, over the
 *     rounds
 * @param medianOfRatios median over the patients of the processor time as a multiple of the last form's
 * @param ratioOfMedians median processor time as a multiple of the last form's
 */
public record PairedResult(
        String form,
        Spread microseconds,
        Spread kilobytes,
        Spread roundMedians,
        Spread processMicroseconds,
        double medianOfRatios,
        double ratioOfMedians) {}
