package io.jenner.cli.answer;

import io.jenner.cases.words.Lines;
import io.jenner.cases.words.PlainWords;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.VaccineGroupForecast;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the forecasts that ask for nothing, each with its reason; what must not be given comes first. */
final class ClosedForecasts {

    private static final String NAME = "  %-39s ";

    private final Lines lines;
    private final GroupNames names;

    ClosedForecasts(Lines lines, GroupNames names) {
        this.lines = lines;
        this.names = names;
    }

    void write(List<VaccineGroupForecast> forecasts) {
        forecasts.stream().filter(ClosedForecasts::isContraindicated).forEach(this::write);
        forecasts.stream().filter(forecast -> !isContraindicated(forecast)).forEach(this::write);
    }

    private void write(VaccineGroupForecast forecast) {
        lines.wrapped(String.format(NAME, names.of(forecast)), state(forecast.status()) + why(forecast));
        forecast.guidance().forEach(guidance -> lines.wrapped("      Note: ", guidance));
    }

    private static boolean isContraindicated(VaccineGroupForecast forecast) {
        return forecast.status() == SeriesStatus.CONTRAINDICATED;
    }

    private static String state(SeriesStatus status) {
        return switch (status) {
            case CONTRAINDICATED -> "CONTRAINDICATED, do not give";
            case COMPLETE -> "complete";
            case IMMUNE -> "immune";
            case AGED_OUT -> "too old";
            case NOT_RECOMMENDED -> "not now";
            case NOT_COMPLETE -> "not complete";
        };
    }

    /** Returns the reasons; where the antigens of a group differ, only those that led to the status, by antigen. */
    private String why(VaccineGroupForecast forecast) {
        List<ForecastReason> reasons = forecast.reasons().stream()
                .filter(reason -> reason.status() == forecast.status())
                .toList();
        if (reasons.isEmpty()) {
            return "";
        }
        List<String> antigens = forecast.series().stream()
                .filter(series -> series.status() == forecast.status())
                .map(SeriesForecast::antigen)
                .distinct()
                .toList();
        boolean some = forecast.series().stream().anyMatch(series -> series.status() != forecast.status());
        return ": " + reasons.stream().map(PlainWords::reason).collect(Collectors.joining(", "))
                + (isContraindicated(forecast) ? ", because of " + PlainWords.contraindications(forecast) : "")
                + (some ? " (" + String.join(", ", antigens) + ")" : "");
    }
}
