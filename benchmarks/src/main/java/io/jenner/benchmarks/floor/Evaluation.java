package io.jenner.benchmarks.floor;

import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;

/** Walks the records of an antigen past the target doses of one series (spec 02 section 4.4). */
final class Evaluation {

    private static final int LEFT_OVER = Reasons.bit(EvaluationReason.SERIES_ALREADY_COMPLETE);

    private Evaluation() {}

    static void evaluate(PatientSeries series) {
        for (int i = 0; i < series.recordCount; i++) {
            judge(series, series.records[i]);
        }
    }

    private static void judge(PatientSeries series, int dose) {
        int substandard = series.patient.history.substandard[dose];
        if (!series.isFinished() && substandard == 0) {
            skipTargetDoses(series, dose);
        }
        if (series.isFinished()) {
            series.judge(dose, EvaluationStatus.EXTRANEOUS, LEFT_OVER, 0);
            return;
        }
        DosePlan target = series.nextDose();
        if (substandard != 0) {
            series.judge(dose, EvaluationStatus.SUBSTANDARD, substandard, target.number);
            return;
        }
        int reasons = DoseCheck.reasons(series, target, dose);
        series.judge(dose, status(reasons), reasons, target.number);
        if (series.status[dose] == EvaluationStatus.VALID) {
            series.satisfyNext(dose);
        }
    }

    private static void skipTargetDoses(PatientSeries series, int dose) {
        SkipMoment moment = null;
        while (!series.isFinished() && series.nextDose().skips.length > 0) {
            if (moment == null) {
                moment = SkipMoment.judging(series, dose);
            }
            if (!Skip.any(series.nextDose(), moment)) {
                return;
            }
            series.skipNext();
        }
    }

    /** Table 6-31; too old wins over everything else (decision 0004-23). */
    private static EvaluationStatus status(int reasons) {
        if (Reasons.has(reasons, EvaluationReason.TOO_OLD)) {
            return EvaluationStatus.EXTRANEOUS;
        }
        return Reasons.hasDecisive(reasons) ? EvaluationStatus.NOT_VALID : EvaluationStatus.VALID;
    }
}
