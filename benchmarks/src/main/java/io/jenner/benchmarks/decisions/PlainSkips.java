package io.jenner.benchmarks.decisions;

import io.jenner.forecast.engine.decision.Amount;
import io.jenner.forecast.engine.decision.Milestone;
import io.jenner.forecast.engine.decision.Share;
import io.jenner.forecast.engine.decision.SkipConditionDecision;
import io.jenner.forecast.engine.decision.SkipSetDecision;

/** CDSi section 6.2: conditional skips. */
final class PlainSkips {

    private PlainSkips() {}

    /** Tables 6-6 to 6-9. */
    static void condition(SkipConditionDecision condition) {
        boolean met = switch (condition.getKind()) {
            case AGE -> condition.getBeginAge() != Milestone.AHEAD && condition.getEndAge() == Milestone.AHEAD;
            case COMPLETED_SERIES -> condition.isGroupComplete();
            case INTERVAL -> condition.getInterval() != Milestone.AHEAD;
            case VACCINE_COUNT -> condition.getDosesAdministered() == wanted(condition);
        };
        if (met) {
            condition.met();
        }
    }

    private static Amount wanted(SkipConditionDecision condition) {
        return switch (condition.getComparison()) {
            case MORE_THAN -> Amount.MORE;
            case EXACTLY -> Amount.EQUAL;
            case FEWER_THAN -> Amount.LESS;
        };
    }

    /** Tables 6-10, 6-11. */
    static void set(SkipSetDecision set) {
        boolean met = switch (set.getLogic()) {
            case ALL -> set.getPartsMet() == Share.ALL;
            case ANY -> set.getPartsMet() != Share.NONE;
        };
        if (met) {
            set.met();
        }
    }
}
