package io.jenner.forecast.engine.decision;

import io.jenner.forecast.knowledge.SkipCondition.Comparison;

/** Is a condition of a conditional skip met (Tables 6-6 to 6-9)? It is not unless a rule says so. */
public final class SkipConditionDecision {

    /** Kinds of conditions. */
    public enum Kind {
        AGE,
        COMPLETED_SERIES,
        INTERVAL,
        VACCINE_COUNT
    }

    private final Kind kind;
    private int referenceDate;
    private int beginAgeDate;
    private int endAgeDate;
    private boolean groupComplete;
    private int intervalDate;
    private Comparison comparison = Comparison.MORE_THAN;
    private int doseCount;
    private int dosesAdministered;
    private boolean met;

    private SkipConditionDecision(Kind kind) {
        this.kind = kind;
    }

    /** Asks for the patient's age on the reference date. */
    public static SkipConditionDecision age(int referenceDate, int beginAgeDate, int endAgeDate) {
        SkipConditionDecision decision = new SkipConditionDecision(Kind.AGE);
        decision.referenceDate = referenceDate;
        decision.beginAgeDate = beginAgeDate;
        decision.endAgeDate = endAgeDate;
        return decision;
    }

    /** Asks for a complete series in another series group. */
    public static SkipConditionDecision completedSeries(boolean groupComplete) {
        SkipConditionDecision decision = new SkipConditionDecision(Kind.COMPLETED_SERIES);
        decision.groupComplete = groupComplete;
        return decision;
    }

    /** Asks for the time since the previous dose; without one the interval date is {@link Day#NEVER}. */
    public static SkipConditionDecision interval(int referenceDate, int intervalDate) {
        SkipConditionDecision decision = new SkipConditionDecision(Kind.INTERVAL);
        decision.referenceDate = referenceDate;
        decision.intervalDate = intervalDate;
        return decision;
    }

    /** Asks for the number of doses administered (CONDSKIP-1). */
    public static SkipConditionDecision vaccineCount(int dosesAdministered, Comparison comparison, int doseCount) {
        SkipConditionDecision decision = new SkipConditionDecision(Kind.VACCINE_COUNT);
        decision.dosesAdministered = dosesAdministered;
        decision.comparison = comparison;
        decision.doseCount = doseCount;
        return decision;
    }

    public Kind getKind() {
        return kind;
    }

    public int getReferenceDate() {
        return referenceDate;
    }

    public int getBeginAgeDate() {
        return beginAgeDate;
    }

    public int getEndAgeDate() {
        return endAgeDate;
    }

    public boolean isGroupComplete() {
        return groupComplete;
    }

    public int getIntervalDate() {
        return intervalDate;
    }

    public Comparison getComparison() {
        return comparison;
    }

    public int getDoseCount() {
        return doseCount;
    }

    public int getDosesAdministered() {
        return dosesAdministered;
    }

    /** Concludes that the condition is met. */
    public void met() {
        met = true;
    }

    public boolean isMet() {
        return met;
    }
}
