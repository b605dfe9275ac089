package io.jenner.forecast.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a target dose may be skipped (CDSi section 6.2).
 *
 * @param context where the instance is used
 * @param setLogic how many of the sets must be met
 * @param sets the sets; at least one
 * @param place where it stands
 */
public record ConditionalSkip(Context context, Logic setLogic, List<SkipSet> sets, Place place) {

    public ConditionalSkip {
        sets = List.copyOf(sets);
    }

    /** Where a conditional skip is used. */
    public enum Context {
        EVALUATION,
        FORECAST,
        BOTH
    }

    /** How many of several must be met. */
    public enum Logic {
        /** All of them (CDSi AND). */
        ALL,
        /** At least one (CDSi OR, and where there is only one). */
        ANY
    }

    /**
     * Conditions that are met together.
     *
     * @param conditionLogic how many of the conditions must be met
     * @param conditions the conditions; at least one
     * @param from first day on which the set holds, or null
     * @param until day from which it no longer holds, or null
     * @param place where it stands
     */
    public record SkipSet(
            Logic conditionLogic,
            List<SkipCondition> conditions,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Place place) {

        public SkipSet {
            conditions = List.copyOf(conditions);
        }
    }
}
