package io.jenner.forecast.plan;

import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a dose is to count for: an antigen, in the best series of one type.
 *
 * @param antigen name of the antigen
 * @param risk whether in a risk series; otherwise in a standard or evaluation-only one
 */
record Aim(String antigen, boolean risk) {

    private static final Set<EvaluationReason> GRACE =
            Set.of(EvaluationReason.AGE_GRACE_PERIOD, EvaluationReason.INTERVAL_GRACE_PERIOD);

    static Aim of(SeriesForecast series) {
        return new Aim(series.antigen(), series.seriesType() == SeriesType.RISK);
    }

    /** Returns the open series of a group forecast. */
    static List<SeriesForecast> open(VaccineGroupForecast group) {
        return group.series().stream()
                .filter(series -> series.status() == SeriesStatus.NOT_COMPLETE)
                .toList();
    }

    /** Returns the open series of a group forecast whose own dose may be given on a day. */
    static List<SeriesForecast> reached(VaccineGroupForecast group, LocalDate day) {
        return open(group).stream()
                .filter(series -> isReached(series.dates().earliest(), day))
                .toList();
    }

    static boolean isReached(Optional<LocalDate> date, LocalDate day) {
        return date.filter(from -> !from.isAfter(day)).isPresent();
    }

    /** Returns what the best series of an answer say of a dose. */
    List<DoseEvaluation> evaluations(Forecast answer, EvaluatedDose dose) {
        Set<String> best = answer.series().stream()
                .filter(series -> series.selection().best() && of(series).equals(this))
                .map(SeriesForecast::series)
                .collect(Collectors.toSet());
        return dose.evaluations().stream()
                .filter(evaluation -> evaluation.antigen().equals(antigen) && best.contains(evaluation.series()))
                .toList();
    }

    /** Returns whether the dose counts in a best series, with or without a grace period. */
    boolean counts(Forecast answer, EvaluatedDose dose) {
        return evaluations(answer, dose).stream().anyMatch(Aim::isValid);
    }

    /** Returns whether the dose counts in a best series without a grace period. */
    boolean countsInFull(Forecast answer, EvaluatedDose dose) {
        return evaluations(answer, dose).stream().anyMatch(evaluation -> isValid(evaluation) && !hasGrace(evaluation));
    }

    /** Returns whether the dose counts in a best series without any remark. */
    boolean countsWithoutRemark(Forecast answer, EvaluatedDose dose) {
        return evaluations(answer, dose).stream()
                .anyMatch(evaluation ->
                        isValid(evaluation) && evaluation.remarks().isEmpty());
    }

    private static boolean isValid(DoseEvaluation evaluation) {
        return evaluation.status() == EvaluationStatus.VALID;
    }

    private static boolean hasGrace(DoseEvaluation evaluation) {
        return evaluation.remarks().stream().anyMatch(GRACE::contains);
    }
}
