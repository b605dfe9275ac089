package io.jenner.forecast.engine.decision;

import io.jenner.forecast.knowledge.SkipCondition.Comparison;

/** Is a condition of a conditional skip met (Tables 6-6 to 6-9)? It is not unless a rule says so. */
public final class SkipConditionDecision extends Decision {

    /** Kinds of conditions. */
    public enum Kind {
        AGE,
        COMPLETED_SERIES,
        INTERVAL,
        VACCINE_COUNT
    }

    private final Kind kind;
    private final Milestone first;
    private final Milestone second;
    private final boolean groupComplete;
    private final Comparison comparison;
    private final Amount dosesAdministered;
    private boolean met;

    private SkipConditionDecision(
            Kind kind,
            Milestone first,
            Milestone second,
            boolean groupComplete,
            Comparison comparison,
            Amount dosesAdministered) {
        super(with(with(with(with(with(with(0, kind), first), second), groupComplete), comparison), dosesAdministered));
        this.kind = kind;
        this.first = first;
        this.second = second;
        this.groupComplete = groupComplete;
        this.comparison = comparison;
        this.dosesAdministered = dosesAdministered;
    }

    private static SkipConditionDecision on(Kind kind, Milestone first, Milestone second, boolean groupComplete) {
        return new SkipConditionDecision(kind, first, second, groupComplete, Comparison.EXACTLY, Amount.LESS);
    }

    /** Asks for the patient's age on the reference date, whose milestones are given. */
    public static SkipConditionDecision age(Milestone begin, Milestone end) {
        return on(Kind.AGE, begin, end, false);
    }

    /** Asks for a complete series in another series group. */
    public static SkipConditionDecision completedSeries(boolean groupComplete) {
        return on(Kind.COMPLETED_SERIES, Milestone.AHEAD, Milestone.AHEAD, groupComplete);
    }

    /** Asks for the time since the previous dose, as of the reference date; without one it is always ahead. */
    public static SkipConditionDecision interval(Milestone interval) {
        return on(Kind.INTERVAL, interval, Milestone.AHEAD, false);
    }

    /**
     * Asks for a number of doses.
     *
     * @param dosesAdministered how the number of doses counted compares with that of the condition (CONDSKIP-1)
     */
    public static SkipConditionDecision vaccineCount(Comparison comparison, Amount dosesAdministered) {
        return new SkipConditionDecision(
                Kind.VACCINE_COUNT, Milestone.AHEAD, Milestone.AHEAD, false, comparison, dosesAdministered);
    }

    public Kind getKind() {
        return kind;
    }

    public Milestone getBeginAge() {
        return first;
    }

    public Milestone getEndAge() {
        return second;
    }

    public Milestone getInterval() {
        return first;
    }

    public boolean isGroupComplete() {
        return groupComplete;
    }

    public Comparison getComparison() {
        return comparison;
    }

    public Amount getDosesAdministered() {
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
