package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.knowledge.IntervalReference;
import io.jenner.forecast.knowledge.IntervalReference.FromMostRecent;
import io.jenner.forecast.knowledge.IntervalReference.FromObservation;
import io.jenner.forecast.knowledge.IntervalReference.FromPrevious;
import io.jenner.forecast.knowledge.IntervalReference.FromTargetDose;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A relevant series as it stands for one patient: target doses, outcomes of the doses, and the forecast. */
final class PatientSeries {

    /** Looks at the whole history, as a forecast does. */
    static final int WHOLE_HISTORY = Integer.MAX_VALUE;

    private final SeriesPlan plan;
    private final Person person;
    private final AntigenStanding standing;
    private final List<GivenDose> records;
    private final List<TargetDose> targetDoses;
    private final @Nullable RecordOutcome[] outcomes;
    private int current;
    private int validDoses;
    private int firstValidDoseDate = Day.NONE;
    private boolean onlyValidDoses = true;
    private @Nullable SeriesResult result;

    PatientSeries(SeriesPlan plan, Person person, AntigenStanding standing) {
        this.plan = plan;
        this.person = person;
        this.standing = standing;
        this.records = person.dosesOf(plan.antigen());
        this.outcomes = new RecordOutcome[person.doses().size()];
        this.targetDoses = new ArrayList<>(plan.doses().size());
        for (DosePlan dose : plan.doses()) {
            targetDoses.add(new TargetDose(dose));
        }
    }

    SeriesPlan plan() {
        return plan;
    }

    Person person() {
        return person;
    }

    AntigenStanding standing() {
        return standing;
    }

    /** The antigen administered records, in the order of evaluation. */
    List<GivenDose> records() {
        return records;
    }

    List<TargetDose> targetDoses() {
        return targetDoses;
    }

    /** Returns the target dose where the patient stands, or null where none is left. */
    @Nullable
    TargetDose current() {
        return current < targetDoses.size() ? targetDoses.get(current) : null;
    }

    /** Skips the current target dose. */
    void skipCurrent() {
        targetDoses.get(current).skip();
        current++;
    }

    /** Satisfies the current target dose; a recurring one leaves a copy behind (section 4.4 step 5). */
    void satisfyCurrent(GivenDose dose) {
        TargetDose target = targetDoses.get(current);
        target.satisfy(dose);
        validDoses++;
        if (firstValidDoseDate == Day.NONE) {
            firstValidDoseDate = dose.date();
        }
        if (target.plan().dose().recurring()) {
            targetDoses.add(current + 1, new TargetDose(target.plan()));
        }
        current++;
    }

    void record(GivenDose dose, RecordOutcome outcome) {
        outcomes[dose.order()] = outcome;
        onlyValidDoses &= outcome.isValid() || outcome.targetDose() == 0;
    }

    /** Returns what the series says of a dose, or null where it has said nothing yet. */
    @Nullable
    RecordOutcome outcome(GivenDose dose) {
        return outcomes[dose.order()];
    }

    /** Returns the number of satisfied target doses (SELECTB-21). */
    int validDoses() {
        return validDoses;
    }

    /** Returns the target doses that are neither satisfied nor skipped. */
    List<TargetDose> targetDosesLeft() {
        return targetDoses.subList(Math.min(current, targetDoses.size()), targetDoses.size());
    }

    /** Returns the day of the earliest valid dose, or {@link Day#NONE}. */
    int firstValidDoseDate() {
        return firstValidDoseDate;
    }

    /** Returns whether every evaluation against a target dose is valid (SELECTB-2). */
    boolean hasOnlyValidDoses() {
        return onlyValidDoses;
    }

    /** Returns the record directly before the limit in the order of evaluation, or null (CALCDTSKIP-5). */
    @Nullable
    GivenDose lastRecordBefore(int limit) {
        for (int i = records.size() - 1; i >= 0; i--) {
            if (records.get(i).order() < limit) {
                return records.get(i);
            }
        }
        return null;
    }

    /** Returns the reference dose date of an interval for a dose at this place, or {@link Day#NONE} (Table 6-19). */
    int referenceDate(IntervalReference reference, int limit) {
        if (reference instanceof FromPrevious) {
            return previousDoseDate(limit);
        }
        if (reference instanceof FromTargetDose fromTargetDose) {
            return satisfactionDate(fromTargetDose.doseNumber());
        }
        if (reference instanceof FromMostRecent fromMostRecent) {
            return mostRecentDate(fromMostRecent.cvxCodes(), limit);
        }
        return person.observationDate(((FromObservation) reference).observation());
    }

    /** CALCDTINT-1: the last dose before the limit that was valid or not valid, and not inadvertent. */
    int previousDoseDate(int limit) {
        for (int i = records.size() - 1; i >= 0; i--) {
            GivenDose dose = records.get(i);
            RecordOutcome outcome = outcome(dose);
            if (dose.order() < limit && outcome != null && outcome.restartsIntervals()) {
                return dose.date();
            }
        }
        return Day.NONE;
    }

    /** CALCDTINT-2: the dose that satisfied the target dose with this number, the latest where it recurs. */
    private int satisfactionDate(int doseNumber) {
        int date = Day.NONE;
        for (TargetDose target : targetDoses) {
            GivenDose dose = target.satisfiedBy();
            if (target.plan().number() == doseNumber && dose != null) {
                date = dose.date();
            }
        }
        return date;
    }

    /** CALCDTINT-8: the last dose before the limit of one of these vaccines, of whatever antigen, not inadvertent. */
    private int mostRecentDate(List<String> cvxCodes, int limit) {
        List<GivenDose> doses = person.doses();
        for (int i = doses.size() - 1; i >= 0; i--) {
            GivenDose dose = doses.get(i);
            RecordOutcome outcome = outcome(dose);
            boolean inadvertent = outcome != null && outcome.inadvertent();
            if (dose.order() < limit && !inadvertent && cvxCodes.contains(dose.cvx())) {
                return dose.date();
            }
        }
        return Day.NONE;
    }

    /** Returns the day of the last inadvertent administration, or {@link Day#NONE}. */
    int inadvertentDoseDate() {
        int date = Day.NONE;
        for (GivenDose dose : records) {
            RecordOutcome outcome = outcome(dose);
            if (outcome != null && outcome.inadvertent()) {
                date = dose.date();
            }
        }
        return date;
    }

    void finish(SeriesResult value) {
        result = value;
    }

    /** Returns the forecast; only after the series was forecast. */
    SeriesResult result() {
        return Objects.requireNonNull(result, "the series is not forecast yet");
    }
}
