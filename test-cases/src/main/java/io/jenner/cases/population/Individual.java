package io.jenner.cases.population;

import io.jenner.forecast.Patient;
import java.time.LocalDate;

/**
 * A made-up person and the day on which to ask about them.
 *
 * @param mix which people the population consists of
 * @param seed seed of the population
 * @param index place in the population, from 0
 * @param patient the person
 * @param asOf the assessment date; never before the date of birth
 */
public record Individual(Mix mix, long seed, long index, Patient patient, LocalDate asOf) {

    /** Returns the expression that makes the same person again. */
    public String origin() {
        String chosen = mix == Mix.BROAD ? "" : ".withMix(Mix." + mix.name() + ")";
        return "Population.usSchedule()" + chosen + ".person(" + seed + "L, " + index + "L)";
    }

    /** Returns the origin and the day; nothing of the history. */
    @Override
    public String toString() {
        return origin() + " as of " + asOf;
    }
}
