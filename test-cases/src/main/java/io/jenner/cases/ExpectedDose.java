package io.jenner.cases;

import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.SeriesType;
import java.util.Optional;

/**
 * What a row expects of one dose for its vaccine group; an empty value is not asserted.
 *
 * @param status whether the dose counts
 * @param reason one of the reasons why it does not
 * @param seriesType type of the series in which this is to be found; empty for any
 */
public record ExpectedDose(
        Optional<EvaluationStatus> status, Optional<EvaluationReason> reason, Optional<SeriesType> seriesType) {

    /** Nothing is expected of the dose. */
    public static final ExpectedDose ANY = new ExpectedDose(Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns whether any field is asserted. */
    public boolean assertsAnything() {
        return status.isPresent() || reason.isPresent();
    }
}
