package io.jenner.forecast.engine;

import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import java.util.List;

/**
 * What a series says of a dose.
 *
 * @param status the evaluation status
 * @param reasons reasons that explain it
 * @param remarks what else was noticed
 * @param inadvertent whether it was an inadvertent administration
 * @param targetDose number of the target dose it was evaluated against; 0 where none was left
 */
record RecordOutcome(
        EvaluationStatus status,
        List<EvaluationReason> reasons,
        List<EvaluationReason> remarks,
        boolean inadvertent,
        int targetDose) {

    static RecordOutcome extraneous() {
        return new RecordOutcome(
                EvaluationStatus.EXTRANEOUS, List.of(EvaluationReason.SERIES_ALREADY_COMPLETE), List.of(), false, 0);
    }

    boolean isValid() {
        return status == EvaluationStatus.VALID;
    }

    /** Returns whether intervals from the previous dose are measured from it (CALCDTINT-1). */
    boolean restartsIntervals() {
        return !inadvertent && (isValid() || status == EvaluationStatus.NOT_VALID);
    }
}
