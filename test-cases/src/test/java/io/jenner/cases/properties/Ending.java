package io.jenner.cases.properties;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.knowledge.SeriesDose.Season;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Ways in which a forecast that was followed ends without being complete, rightly. */
final class Ending {

    private Ending() {}

    /** The group is forecast by series of the other type, which became relevant or complete. */
    static boolean isReplaced(VaccineGroupForecast before, Forecast answer) {
        return !answer.group(before.vaccineGroup()).forecasts().isEmpty();
    }

    /** No series of the forecast is relevant any more: the risk has ended, or its ages are over. */
    static boolean isNotRelevant(VaccineGroupForecast before, Patient patient, LocalDate day) {
        return People.SERIES.values().stream()
                .filter(series -> series.vaccineGroup().equals(before.vaccineGroup()))
                .filter(series -> series.type() == before.seriesType())
                .noneMatch(series -> ApplicableGroups.isRelevant(series, patient, day));
    }

    /** The dose was recommended for a day after the last one of its season. */
    static boolean isAfterSeason(VaccineGroupForecast before) {
        LocalDate recommended = before.dates().recommended().orElseThrow();
        return Target.open(before).stream()
                .map(series -> Target.of(series).season())
                .allMatch(season -> isOver(season, recommended));
    }

    private static boolean isOver(@Nullable Season season, LocalDate day) {
        return season != null && season.lastDay() != null && season.lastDay().isBefore(day);
    }
}
