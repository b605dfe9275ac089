package io.jenner.rules.invented;

import static io.jenner.rules.invented.InventedSchedule.date;
import static io.jenner.rules.invented.InventedSchedule.offset;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.ConditionalSkip.Logic;
import io.jenner.forecast.knowledge.ConditionalSkip.SkipSet;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.SkipCondition.Comparison;
import io.jenner.forecast.knowledge.SkipCondition.DoseType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions and sets of invented conditional skips. */
public final class Skips {

    private Skips() {}

    /** A condition. */
    @FunctionalInterface
    public interface Condition {
        /** Returns it as the engine takes it. */
        SkipCondition build();
    }

    /** Returns the condition that the patient's age is between these (either may be null). */
    public static Condition age(@Nullable String from, @Nullable String until) {
        return () -> new SkipCondition.Age(offset(from), offset(until), Place.NOWHERE);
    }

    /** Returns the condition that a series of one of these groups is complete. */
    public static Condition completed(String... seriesGroups) {
        return () -> new SkipCondition.CompletedSeries(List.of(seriesGroups), Place.NOWHERE);
    }

    /** Returns the condition that the previous dose is this long ago. */
    public static Condition elapsed(String interval) {
        return () -> new SkipCondition.Elapsed(Offset.parse(interval), Place.NOWHERE);
    }

    /** Returns the condition that more than this many doses were given. */
    public static Count moreThan(int number, DoseType type) {
        return new Count(Comparison.MORE_THAN, number, type);
    }

    /** Returns the condition that exactly this many doses were given. */
    public static Count exactly(int number, DoseType type) {
        return new Count(Comparison.EXACTLY, number, type);
    }

    /** Returns the condition that fewer than this many doses were given. */
    public static Count fewerThan(int number, DoseType type) {
        return new Count(Comparison.FEWER_THAN, number, type);
    }

    /** Returns the set that is met by any of its conditions. */
    public static ConditionSet anyOf(Condition... conditions) {
        return new ConditionSet(Logic.ANY, conditions);
    }

    /** Returns the set that needs all its conditions. */
    public static ConditionSet allOf(Condition... conditions) {
        return new ConditionSet(Logic.ALL, conditions);
    }

    /** A condition that counts doses: of the antigen, at any time, unless a test says otherwise. */
    public static final class Count implements Condition {
        private final Comparison comparison;
        private final int number;
        private final DoseType type;
        private List<String> cvxCodes = List.of();
        private @Nullable String beginAge;
        private @Nullable String endAge;
        private @Nullable String start;
        private @Nullable String end;

        private Count(Comparison comparison, int number, DoseType type) {
            this.comparison = comparison;
            this.number = number;
            this.type = type;
        }

        /** Counts these vaccines, of whatever antigen. */
        public Count of(String... values) {
            cvxCodes = List.of(values);
            return this;
        }

        /** Counts between these ages (either may be null). */
        public Count ages(@Nullable String from, @Nullable String until) {
            beginAge = from;
            endAge = until;
            return this;
        }

        /** Counts between these days (either may be null). */
        public Count days(@Nullable String from, @Nullable String until) {
            start = from;
            end = until;
            return this;
        }

        @Override
        public SkipCondition build() {
            return new SkipCondition.DoseCount(
                    comparison,
                    number,
                    type,
                    cvxCodes,
                    offset(beginAge),
                    offset(endAge),
                    date(start),
                    date(end),
                    Place.NOWHERE);
        }
    }

    /** A set of conditions. */
    public static final class ConditionSet {
        private final Logic logic;
        private final List<Condition> conditions;
        private @Nullable String from;
        private @Nullable String until;

        private ConditionSet(Logic logic, Condition... conditions) {
            this.logic = logic;
            this.conditions = Arrays.asList(conditions);
        }

        /** Sets the first day on which the set holds. */
        public ConditionSet from(String day) {
            from = day;
            return this;
        }

        /** Sets the first day on which the set no longer holds. */
        public ConditionSet until(String day) {
            until = day;
            return this;
        }

        SkipSet build() {
            return new SkipSet(
                    logic, conditions.stream().map(Condition::build).toList(), date(from), date(until), Place.NOWHERE);
        }
    }
}
