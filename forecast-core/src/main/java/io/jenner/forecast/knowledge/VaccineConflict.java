package io.jenner.forecast.knowledge;

import io.jenner.forecast.date.Offset;

/**
 * The days after one vaccine in which another does not count (CDSi section 6.7).
 *
 * @param previous CVX code of the vaccine given first (the conflicting vaccine type)
 * @param current CVX code of the vaccine given later (the impacted vaccine type)
 * @param begin offset from the previous dose at which the conflict begins (inclusive)
 * @param minimumEnd end (exclusive) after a previous dose that is valid or has no evaluation status
 * @param end end (exclusive) after any other previous dose, and for forecasts
 * @param place where it stands
 */
public record VaccineConflict(
        String previous, String current, Offset begin, Offset minimumEnd, Offset end, Place place) {}
