package io.jenner.benchmarks.floor;

import io.jenner.benchmarks.floor.DosePlan.Ages;
import io.jenner.benchmarks.floor.DosePlan.Allowable;
import io.jenner.benchmarks.floor.DosePlan.Interval;
import io.jenner.benchmarks.floor.DosePlan.Preferable;
import io.jenner.benchmarks.floor.SchedulePlan.Conflict;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges one dose against one target dose (spec 04 sections 6.3 to 6.9); answers are sets of {@link Reasons}. */
final class DoseCheck {

    private static final int TOO_SOON = Reasons.bit(EvaluationReason.TOO_SOON);

    private DoseCheck() {}

    static int reasons(PatientSeries series, DosePlan target, int dose) {
        if (target.inadvertent.contains(series.patient.history.cvx[dose])) {
            return Reasons.bit(EvaluationReason.INADVERTENT_ADMINISTRATION);
        }
        return age(series.patient, target, dose)
                | interval(series, target, dose)
                | conflict(series, dose)
                | vaccine(series.patient, target, dose);
    }

    /** Table 6-15. */
    private static int age(PatientOnDay patient, DosePlan target, int dose) {
        int day = patient.history.day[dose];
        Ages row = target.agesOn(day);
        if (day < patient.ages[row.absoluteMinimum()]) {
            return Reasons.bit(EvaluationReason.TOO_YOUNG);
        }
        if (day < patient.ages[row.minimum()]) {
            return Reasons.bit(EvaluationReason.AGE_GRACE_PERIOD);
        }
        return day < patient.ages[row.maximum()] ? 0 : Reasons.bit(EvaluationReason.TOO_OLD);
    }

    /** Tables 6-18 and 6-21: all preferable intervals, or else all allowable ones; grace only where none fails. */
    private static int interval(PatientSeries series, DosePlan target, int dose) {
        int reasons = 0;
        int day = series.patient.history.day[dose];
        for (Interval interval : target.intervals) {
            if (interval.holdsOn(day)) {
                reasons |= preferableInterval(interval, series.anchorDay(interval, dose), day);
            }
        }
        if ((reasons & TOO_SOON) == 0) {
            return reasons;
        }
        return isAllowed(series, target, dose, day) ? 0 : TOO_SOON;
    }

    private static int preferableInterval(Interval interval, int anchor, int day) {
        if (anchor == Days.ALWAYS) {
            return 0;
        }
        if (interval.absoluteMinimum() != null
                && day < interval.absoluteMinimum().after(anchor)) {
            return TOO_SOON;
        }
        boolean grace = interval.minimum() != null && day < interval.minimum().after(anchor);
        return grace ? Reasons.bit(EvaluationReason.INTERVAL_GRACE_PERIOD) : 0;
    }

    private static boolean isAllowed(PatientSeries series, DosePlan target, int dose, int day) {
        boolean someHold = false;
        for (Interval interval : target.allowableIntervals) {
            if (interval.holdsOn(day)) {
                someHold = true;
                int anchor = series.anchorDay(interval, dose);
                if (anchor != Days.ALWAYS
                        && interval.absoluteMinimum() != null
                        && day < interval.absoluteMinimum().after(anchor)) {
                    return false;
                }
            }
        }
        return someHold;
    }

    /** CONFLICT-3, with the verdicts of this series alone (decision 0004-19). */
    private static int conflict(PatientSeries series, int dose) {
        History history = series.patient.history;
        int day = history.day[dose];
        for (int earlier : history.conflicting) {
            if (earlier >= dose) {
                return 0;
            }
            Conflict conflict = series.patient.plan.conflictsAfter(history.cvx[earlier])[history.cvx[dose]];
            if (conflict != null) {
                EvaluationStatus status = series.status[earlier];
                boolean counts = status == null || status == EvaluationStatus.VALID;
                Span end = counts ? conflict.minimumEnd() : conflict.end();
                if (conflict.begin().after(history.day[earlier]) <= day && day < end.after(history.day[earlier])) {
                    return Reasons.bit(EvaluationReason.VACCINE_CONFLICT);
                }
            }
        }
        return 0;
    }

    /** Tables 6-26 and 6-29: a preferable vaccine, or else an allowable one. */
    private static int vaccine(PatientOnDay patient, DosePlan target, int dose) {
        int day = patient.history.day[dose];
        int cvx = patient.history.cvx[dose];
        boolean preferable = false;
        for (Preferable entry : target.preferable) {
            if (entry.cvx() == cvx
                    && patient.isAge(entry.begin(), entry.end(), day)
                    && isProduct(entry, patient.history.dose[dose])) {
                if (isVolumeEnough(entry, patient.history.dose[dose])) {
                    return 0;
                }
                preferable = true;
            }
        }
        if (preferable) {
            return Reasons.bit(EvaluationReason.VOLUME_BELOW_RECOMMENDED);
        }
        for (Allowable entry : target.allowable) {
            if (entry.cvx() == cvx && patient.isAge(entry.begin(), entry.end(), day)) {
                return Reasons.bit(EvaluationReason.ALLOWABLE_NOT_PREFERABLE);
            }
        }
        return Reasons.bit(EvaluationReason.WRONG_VACCINE);
    }

    /** Decision 0004-21. */
    private static boolean isProduct(Preferable entry, DoseAdministered dose) {
        if (entry.mvx() == null && entry.tradeName() == null) {
            return true;
        }
        return isSameName(entry.mvx(), dose.mvx()) || isSameName(entry.tradeName(), dose.tradeName());
    }

    private static boolean isSameName(@Nullable String wanted, Optional<String> given) {
        return wanted != null && given.isPresent() && wanted.equals(SeriesCompiler.productName(given.get()));
    }

    private static boolean isVolumeEnough(Preferable entry, DoseAdministered dose) {
        BigDecimal wanted = entry.volume();
        return wanted == null
                || dose.volumeMl().isEmpty()
                || dose.volumeMl().get().compareTo(wanted) >= 0;
    }
}
