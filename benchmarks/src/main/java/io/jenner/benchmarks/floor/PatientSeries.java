package io.jenner.benchmarks.floor;

import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.SeriesStatus;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A relevant series of one patient: what it says of each dose, and where the patient stands in it. Filled by
 * {@link Evaluation}, {@link Forecasting} and {@link Selection}.
 */
final class PatientSeries {

    final SeriesPlan plan;
    final PatientOnDay patient;
    final AntigenRun run;

    /** The records of its antigen that count: the first ones. */
    final int[] records;

    final int recordCount;

    /** Verdicts by place in the history; null or 0 for a dose that the series has not judged. */
    final @Nullable EvaluationStatus[] status;

    final int[] reasons;

    /** Number of the series dose that a dose was judged against; 0 if none was left. */
    final int[] targetNumber;

    /** Day of the last dose so far that was valid or not valid, and not inadvertent (CALCDTINT-1). */
    int previousDoseDay = Days.ALWAYS;

    /** Day of the last dose so far that was inadvertent. */
    int inadvertentDay = Days.ALWAYS;

    /** The target doses that are done with, in order: which series dose, and which dose satisfied it. */
    int done;

    int[] doneTarget;
    int[] doneBy;

    /** The series dose at which the patient stands; the number of series doses if none is left. */
    int next;

    /** How many target doses are satisfied (SELECTB-21). */
    int validDoses;

    /** Why no dose is forecast; null if one is. Meaningless until {@link #forecast} is set. */
    @Nullable
    ForecastReason closed;

    boolean evaluated;
    boolean forecast;

    /** Dates of the forecast dose (Table 7-13); {@link Days#ALWAYS} or {@link Days#NEVER} for none. */
    int earliest;

    int recommended;
    int pastDue;
    int latest;
    int unadjustedRecommended;
    int unadjustedPastDue;
    int doseNumber;

    boolean scorable;
    boolean scored;
    int score;
    boolean prioritized;
    boolean best;

    PatientSeries(SeriesPlan plan, AntigenRun run) {
        this.plan = plan;
        this.run = run;
        patient = run.patient();
        records = patient.history.records[plan.antigen];
        recordCount = countBefore(records, patient.doses);
        status = new EvaluationStatus[patient.doses];
        reasons = new int[patient.doses];
        targetNumber = new int[patient.doses];
        doneTarget = new int[plan.doses.length];
        doneBy = new int[plan.doses.length];
    }

    private static int countBefore(int[] places, int limit) {
        int count = places.length;
        while (count > 0 && places[count - 1] >= limit) {
            count--;
        }
        return count;
    }

    boolean isFinished() {
        return next == plan.doses.length;
    }

    DosePlan nextDose() {
        return plan.doses[next];
    }

    /** Table 6-31 column 1; a recurring dose leaves a fresh one of its kind behind (spec 4.4.2). */
    void satisfyNext(int dose) {
        push(dose);
        validDoses++;
        if (!nextDose().recurring) {
            next++;
        }
    }

    void skipNext() {
        push(-1);
        next++;
    }

    private void push(int dose) {
        if (done == doneTarget.length) {
            doneTarget = Arrays.copyOf(doneTarget, 2 * done);
            doneBy = Arrays.copyOf(doneBy, 2 * done);
        }
        doneTarget[done] = next;
        doneBy[done] = dose;
        done++;
    }

    SeriesStatus seriesStatus() {
        return closed == null ? SeriesStatus.NOT_COMPLETE : closed.status();
    }

    boolean isComplete() {
        return closed == ForecastReason.SERIES_COMPLETE;
    }

    boolean isOpen() {
        return closed == null;
    }

    /** SELECTB-16. */
    boolean isInProcess() {
        return isOpen() && validDoses > 0;
    }

    boolean isGated() {
        return closed == ForecastReason.BELOW_MINIMUM_AGE_TO_START;
    }

    boolean isInadvertent(int dose) {
        return Reasons.has(reasons[dose], EvaluationReason.INADVERTENT_ADMINISTRATION);
    }

    /** Notes the verdict on a dose. */
    void judge(int dose, EvaluationStatus verdict, int why, int target) {
        status[dose] = verdict;
        reasons[dose] = why;
        targetNumber[dose] = target;
        if (isInadvertent(dose)) {
            inadvertentDay = patient.history.day[dose];
        } else if (verdict == EvaluationStatus.VALID || verdict == EvaluationStatus.NOT_VALID) {
            previousDoseDay = patient.history.day[dose];
        }
    }

    /** Returns the day an interval is measured from, {@link Days#ALWAYS} if there is none (Table 6-19). */
    int anchorDay(DosePlan.Interval interval, int before) {
        return switch (interval.anchor()) {
            case PREVIOUS_DOSE -> previousDoseDay;
            case TARGET_DOSE -> satisfactionDay(interval.number());
            case MOST_RECENT_VACCINE -> mostRecentDay(interval.vaccines(), before);
            case OBSERVATION -> patient.observed.latestDay(interval.number());
        };
    }

    /** CALCDTINT-2: the dose that satisfied a series dose last. */
    private int satisfactionDay(int number) {
        for (int i = done - 1; i >= 0; i--) {
            if (doneBy[i] >= 0 && plan.doses[doneTarget[i]].number == number) {
                return patient.history.day[doneBy[i]];
            }
        }
        return Days.ALWAYS;
    }

    /** CALCDTINT-8: the last dose of the whole history of one of these vaccines. */
    private int mostRecentDay(CodeSet vaccines, int before) {
        for (int dose = before - 1; dose >= 0; dose--) {
            if (vaccines.contains(patient.history.cvx[dose]) && !isInadvertent(dose)) {
                return patient.history.day[dose];
            }
        }
        return Days.ALWAYS;
    }
}
