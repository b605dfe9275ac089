package io.jenner.cases.population;

import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import java.time.LocalDate;

/**
 * A dose that a person sets out to get.
 *
 * @param date the day
 * @param series the series that is followed
 * @param dose the series dose
 */
record PlannedDose(LocalDate date, Series series, SeriesDose dose) {

    PlannedDose on(LocalDate day) {
        return new PlannedDose(day, series, dose);
    }
}
