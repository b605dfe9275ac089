package io.jenner.cases.write;

import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.VaccineGroupForecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The forecast of a vaccine group as the case format writes it. */
final class ForecastLine {

    private static final String NONE = "none";

    private ForecastLine() {}

    static String of(Optional<VaccineGroupForecast> found) {
        return found.map(forecast -> "{" + String.join(", ", keys(forecast)) + "}")
                .orElse(NONE);
    }

    private static List<String> keys(VaccineGroupForecast forecast) {
        List<String> keys = new ArrayList<>();
        keys.add("status: " + CaseWords.word(forecast.status()));
        if (forecast.status() != SeriesStatus.NOT_COMPLETE) {
            forecast.reasons().stream().findFirst().ifPresent(reason -> keys.add("reason: " + CaseWords.word(reason)));
            return keys;
        }
        forecast.doseNumber().ifPresent(number -> keys.add("dose: " + number));
        ForecastDates dates = forecast.dates();
        keys.add("earliest: " + day(dates.earliest()));
        keys.add("recommended: " + day(dates.recommended()));
        keys.add("past-due: " + day(dates.pastDue()));
        keys.add("latest: " + day(dates.latest()));
        return keys;
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(NONE);
    }
}
