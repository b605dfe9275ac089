package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.ConditionalSkip.SkipSet;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.SkipCondition.DoseCount;
import io.jenner.forecast.knowledge.SkipCondition.DoseType;
import java.util.List;
import java.util.Set;

/** A conditional skip prepared for look-up; immutable and shared between threads. */
final class SkipPlan {

    private final ConditionalSkip row;
    private final DatedRows<SetPlan> sets;

    SkipPlan(ConditionalSkip row) {
        this.row = row;
        this.sets = new DatedRows<>(
                row.sets().stream().map(SetPlan::of).toList(),
                set -> set.row().from(),
                set -> set.row().until());
    }

    ConditionalSkip row() {
        return row;
    }

    /** Returns the sets that hold on a day. */
    List<SetPlan> sets(int day) {
        return sets.on(day);
    }

    /**
     * A set of conditions.
     *
     * @param row where it comes from
     * @param conditions its conditions
     */
    record SetPlan(SkipSet row, List<ConditionPlan> conditions) {

        private static SetPlan of(SkipSet row) {
            return new SetPlan(
                    row, row.conditions().stream().map(ConditionPlan::of).toList());
        }
    }

    /**
     * A condition.
     *
     * @param row where it comes from
     * @param counted which doses it counts; counts none where it does not count doses
     */
    record ConditionPlan(SkipCondition row, Counted counted) {

        private static ConditionPlan of(SkipCondition row) {
            return new ConditionPlan(row, row instanceof DoseCount count ? Counted.of(count) : Counted.NONE);
        }
    }

    /**
     * Doses that a condition counts, apart from the age at which they were given (CONDSKIP-1).
     *
     * @param cvxCodes vaccines, of whatever antigen; empty for every dose of the antigen
     * @param start first day (inclusive), or {@link Day#NONE}
     * @param end day from which they no longer count (exclusive), or {@link Day#NEVER}
     * @param validOnly whether the dose must be valid in the series
     */
    record Counted(Set<String> cvxCodes, int start, int end, boolean validOnly) {

        private static final Counted NONE = new Counted(Set.of(), Day.NEVER, Day.NONE, true);

        static Counted of(DoseCount row) {
            return new Counted(
                    Set.copyOf(row.cvxCodes()),
                    Day.of(row.startDate(), Day.NONE),
                    Day.of(row.endDate(), Day.NEVER),
                    row.doseType() == DoseType.VALID);
        }
    }
}
