package io.jenner.forecast.plan;

import io.jenner.forecast.ForecastOptions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * How a catch-up plan is made.
 *
 * <p>Start at {@link #DEFAULT} and change what you need; every method returns new options. Immutable and safe to share
 * between threads.
 *
 * @param pace how soon doses are given
 * @param until last day of the plan; where it is there, doses that recur are planned as well
 * @param maxInjectionsPerVisit the most doses of one day; empty for any number
 * @param days the only days on which doses are given, in order; empty for any day
 * @param sharedDecisions whether doses that are given by shared clinical decision are planned
 * @param combinations whether one combination vaccine is given instead of several single ones where every part of it is due
 * @param forecast the vaccine groups to plan, the products to choose from, and the language
 */
public record PlanOptions(
        Pace pace,
        Optional<LocalDate> until,
        OptionalInt maxInjectionsPerVisit,
        List<LocalDate> days,
        boolean sharedDecisions,
        boolean combinations,
        ForecastOptions forecast) {

    /** As soon as possible, on any day, without doses that recur or that need a shared decision, single vaccines. */
    public static final PlanOptions DEFAULT = new PlanOptions(
            Pace.SOONEST, Optional.empty(), OptionalInt.empty(), List.of(), false, false, ForecastOptions.DEFAULT);

    public PlanOptions {
        Objects.requireNonNull(pace, "pace");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(forecast, "forecast");
        days = List.copyOf(new TreeSet<>(days));
        if (maxInjectionsPerVisit.isPresent() && maxInjectionsPerVisit.getAsInt() < 1) {
            throw new IllegalArgumentException("maxInjectionsPerVisit: found " + maxInjectionsPerVisit.getAsInt()
                    + ", expected 1 or more. Remedy: give a larger number, or none");
        }
    }

    /** Returns the same options at this pace. */
    public PlanOptions at(Pace value) {
        return new PlanOptions(value, until, maxInjectionsPerVisit, days, sharedDecisions, combinations, forecast);
    }

    /** Returns the same options with doses until this day (inclusive), those that recur among them. */
    public PlanOptions until(LocalDate last) {
        return new PlanOptions(
                pace, Optional.of(last), maxInjectionsPerVisit, days, sharedDecisions, combinations, forecast);
    }

    /**
     * Returns the same options with at most so many doses on a day.
     *
     * @param most 1 or more
     * @throws IllegalArgumentException if it is less than 1
     */
    public PlanOptions maxInjectionsPerVisit(int most) {
        return new PlanOptions(pace, until, OptionalInt.of(most), days, sharedDecisions, combinations, forecast);
    }

    /** Returns the same options with doses on these days only, such as those of a school; none means any day. */
    public PlanOptions onDays(Collection<LocalDate> only) {
        return new PlanOptions(
                pace, until, maxInjectionsPerVisit, List.copyOf(only), sharedDecisions, combinations, forecast);
    }

    /** Returns the same options with doses that are given by shared clinical decision. */
    public PlanOptions includingSharedDecisions() {
        return new PlanOptions(pace, until, maxInjectionsPerVisit, days, true, combinations, forecast);
    }

    /**
     * Returns the same options with combination vaccines where they save an injection: only where every vaccine group of the
     * combination is due on that day and the dose counts for each.
     */
    public PlanOptions preferringCombinations() {
        return new PlanOptions(pace, until, maxInjectionsPerVisit, days, sharedDecisions, true, forecast);
    }

    /** Returns the same options with the vaccine groups, products and language of these. */
    public PlanOptions with(ForecastOptions options) {
        return new PlanOptions(pace, until, maxInjectionsPerVisit, days, sharedDecisions, combinations, options);
    }
}
