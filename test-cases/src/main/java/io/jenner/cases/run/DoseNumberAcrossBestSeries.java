package io.jenner.cases.run;

import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The number of the forecast dose, counting the doses that are valid in any best series of the antigen.
 *
 * <p>FORECASTDN-1 counts within one series, and so do the engine's numbers. Where a group has a standard and a risk
 * forecast, CDC's cases expect doses to count that only the series of the other type can see: those of childhood in a
 * series for adults at risk, or a finished travel series before the routine one. This figure is for the comparison only.
 *
 * <p>In a group of one antigen it replaces the number of the risk forecast. In a group of several it replaces, antigen
 * by antigen, the number where the risk series has no valid dose of its own or is closed by completion or immunity; the
 * group's number is then combined as in FORECASTDN-2.
 */
final class DoseNumberAcrossBestSeries {

    /** Groups whose antigens are to be given together: the lowest number counts. An answer does not hold the flag. */
    private static final Set<String> FULL_GROUPS = Set.of("MMR");

    private final GroupAnswer answer;

    DoseNumberAcrossBestSeries(GroupAnswer answer) {
        this.answer = answer;
    }

    /** Returns the number to compare for the forecast that was chosen; empty if it forecasts no dose. */
    OptionalInt of(VaccineGroupForecast chosen) {
        List<VaccineGroupForecast> forecasts = answer.forecasts();
        if (chosen.doseNumber().isEmpty() || forecasts.size() < 2) {
            return chosen.doseNumber();
        }
        if (ForecastReduction.hasSeveralAntigens(forecasts)) {
            return ofSeveralAntigens(chosen);
        }
        boolean risk = chosen.seriesType() == SeriesType.RISK;
        return risk ? OptionalInt.of(acrossBestSeries(chosen.series().get(0).antigen())) : chosen.doseNumber();
    }

    private OptionalInt ofSeveralAntigens(VaccineGroupForecast chosen) {
        IntStream numbers = chosen.series().stream()
                .filter(series -> series.doseNumber().isPresent())
                .mapToInt(series -> isCountedAcross(series.antigen())
                        ? acrossBestSeries(series.antigen())
                        : series.doseNumber().getAsInt());
        return FULL_GROUPS.contains(chosen.vaccineGroup()) ? numbers.min() : numbers.max();
    }

    private boolean isCountedAcross(String antigen) {
        return answer.bestSeries()
                .filter(series -> series.antigen().equals(antigen) && series.seriesType() == SeriesType.RISK)
                .anyMatch(series -> series.status() == SeriesStatus.COMPLETE
                        || series.status() == SeriesStatus.IMMUNE
                        || !hasValidDose(series));
    }

    private boolean hasValidDose(SeriesForecast series) {
        return answer.doses().stream()
                .flatMap(dose -> dose.evaluations().stream())
                .anyMatch(evaluation -> evaluation.status() == EvaluationStatus.VALID
                        && evaluation.antigen().equals(series.antigen())
                        && evaluation.series().equals(series.series()));
    }

    private int acrossBestSeries(String antigen) {
        return 1
                + (int) answer.doses().stream()
                        .filter(dose -> dose.evaluations().stream()
                                .anyMatch(evaluation -> evaluation.antigen().equals(antigen)
                                        && evaluation.status() == EvaluationStatus.VALID
                                        && answer.isOfBestSeries(evaluation)))
                        .count();
    }
}
