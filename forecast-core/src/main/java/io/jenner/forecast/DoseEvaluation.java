package io.jenner.forecast;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What one patient series says of one dose administered (CDSi chapter 6).
 *
 * @param antigen antigen of the series
 * @param series name of the series
 * @param seriesType type of the series
 * @param status whether the dose counts in this series
 * @param reasons why it does not count; empty when valid
 * @param remarks what else was noticed, such as a grace period
 * @param targetDose number of the series dose it was evaluated against; empty when no target dose was left
 */
public record DoseEvaluation(
        String antigen,
        String series,
        SeriesType seriesType,
        EvaluationStatus status,
        List<EvaluationReason> reasons,
        List<EvaluationReason> remarks,
        OptionalInt targetDose) {

    /**
     * Keeps copies of the lists.
     *
     * @param antigen see {@link #antigen()}
     * @param series see {@link #series()}
     * @param seriesType see {@link #seriesType()}
     * @param status see {@link #status()}
     * @param reasons see {@link #reasons()}
     * @param remarks see {@link #remarks()}
     * @param targetDose see {@link #targetDose()}
     */
    public DoseEvaluation {
        Objects.requireNonNull(antigen, "antigen");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(seriesType, "seriesType");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(remarks, "remarks");
        Objects.requireNonNull(targetDose, "targetDose");
        reasons = List.copyOf(reasons);
        remarks = List.copyOf(remarks);
    }
}
