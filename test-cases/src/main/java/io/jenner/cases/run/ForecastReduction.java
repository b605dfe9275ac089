package io.jenner.cases.run;

import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses the forecast that a case is compared with.
 *
 * <p>A group may have a standard and a risk forecast; a case has the columns of one and does not say which. In a group
 * of one antigen it is the risk forecast. In a group of several it is the risk forecast too, unless that one is finished
 * while the standard one still asks for an antigen that both are about. The engine itself never chooses.
 */
final class ForecastReduction {

    private ForecastReduction() {}

    /** Returns the forecast to compare with; empty if there is none. */
    static Optional<VaccineGroupForecast> toOne(List<VaccineGroupForecast> forecasts) {
        Optional<VaccineGroupForecast> risk = ofType(forecasts, SeriesType.RISK);
        Optional<VaccineGroupForecast> standard = ofType(forecasts, SeriesType.STANDARD);
        if (risk.isEmpty() || standard.isEmpty()) {
            return risk.or(() -> standard);
        }
        boolean takeStandard = hasSeveralAntigens(forecasts)
                && openAntigens(risk.get()).isEmpty()
                && openAntigens(standard.get()).stream().anyMatch(antigens(risk.get())::contains);
        return takeStandard ? standard : risk;
    }

    /** Returns whether a group has more than one antigen, as far as its forecasts show. */
    static boolean hasSeveralAntigens(List<VaccineGroupForecast> forecasts) {
        return forecasts.stream()
                        .flatMap(forecast -> antigens(forecast).stream())
                        .distinct()
                        .count()
                > 1;
    }

    /** Returns the forecast of a type; evaluation-only series count as standard. */
    static Optional<VaccineGroupForecast> ofType(List<VaccineGroupForecast> forecasts, SeriesType type) {
        return forecasts.stream()
                .filter(forecast -> (forecast.seriesType() == SeriesType.RISK) == (type == SeriesType.RISK))
                .findFirst();
    }

    private static Set<String> antigens(VaccineGroupForecast forecast) {
        return forecast.series().stream().map(SeriesForecast::antigen).collect(Collectors.toSet());
    }

    private static Set<String> openAntigens(VaccineGroupForecast forecast) {
        return forecast.series().stream()
                .filter(series -> series.status() == SeriesStatus.NOT_COMPLETE)
                .map(SeriesForecast::antigen)
                .collect(Collectors.toSet());
    }
}
