package io.jenner.benchmarks.decisions;

import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.engine.decision.ConflictDecision;
import io.jenner.forecast.engine.decision.DoseConditionDecision;
import io.jenner.forecast.engine.decision.DoseDecision;
import io.jenner.forecast.engine.decision.Milestone;
import io.jenner.forecast.engine.decision.VaccineMatch;

/** CDSi chapter 6 but for the conditional skips. */
final class PlainEvaluation {

    private PlainEvaluation() {}

    /** Table 6-3. */
    static void doseCondition(DoseConditionDecision dose) {
        if (dose.getLotExpiration() == Milestone.PASSED) {
            dose.substandard(EvaluationReason.EXPIRED_LOT);
        }
        if (dose.isPoorCondition()) {
            dose.substandard(EvaluationReason.DOSE_CONDITION);
        }
    }

    /** CONFLICT-3. */
    static void conflict(ConflictDecision conflict) {
        Milestone end = conflict.isPreviousDoseFailed() ? conflict.getEnd() : conflict.getMinimumEnd();
        if (conflict.getBegin() != Milestone.AHEAD && end == Milestone.AHEAD) {
            conflict.impacts();
        }
    }

    /** Sections 6.3 to 6.10; an inadvertent administration ends the questions. */
    static void dose(DoseDecision dose) {
        if (dose.isInadvertentVaccine()) {
            dose.notValid(EvaluationReason.INADVERTENT_ADMINISTRATION);
            return;
        }
        ages(dose);
        intervals(dose);
        vaccine(dose);
        if (dose.isVaccineConflict()) {
            dose.notValid(EvaluationReason.VACCINE_CONFLICT);
        }
    }

    /** Table 6-15. */
    private static void ages(DoseDecision dose) {
        if (dose.getAbsoluteMinimumAge() == Milestone.AHEAD) {
            dose.notValid(EvaluationReason.TOO_YOUNG);
            return;
        }
        if (dose.getMinimumAge() == Milestone.AHEAD) {
            dose.remark(EvaluationReason.AGE_GRACE_PERIOD);
        }
        if (dose.getMaximumAge() != Milestone.AHEAD) {
            dose.notValid(EvaluationReason.TOO_OLD);
        }
    }

    /** Tables 6-18, 6-21, 6-31. */
    private static void intervals(DoseDecision dose) {
        if (dose.getAbsoluteMinimumInterval() != Milestone.AHEAD) {
            if (dose.getMinimumInterval() == Milestone.AHEAD) {
                dose.remark(EvaluationReason.INTERVAL_GRACE_PERIOD);
            }
        } else if (dose.getAllowableInterval() == Milestone.AHEAD) {
            dose.notValid(EvaluationReason.TOO_SOON);
        }
    }

    /** Tables 6-26, 6-29, 6-31. */
    private static void vaccine(DoseDecision dose) {
        if (dose.getPreferableVaccine() == VaccineMatch.MATCHES) {
            if (dose.isVolumeBelowRecommended()) {
                dose.remark(EvaluationReason.VOLUME_BELOW_RECOMMENDED);
            }
        } else if (dose.getAllowableVaccine() == VaccineMatch.MATCHES) {
            dose.remark(EvaluationReason.ALLOWABLE_NOT_PREFERABLE);
        } else {
            dose.notValid(EvaluationReason.WRONG_VACCINE);
        }
    }
}
