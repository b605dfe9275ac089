package io.jenner.forecast.plan;

import io.jenner.forecast.Forecast;
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
 */
public final class PlanOptions {

    /** As soon as possible, on any day, without doses that recur or that need a shared decision, single vaccines. */
    public static final PlanOptions DEFAULT = new PlanOptions(new Settings(
            Pace.SOONEST, Optional.empty(), OptionalInt.empty(), List.of(), false, false, ForecastOptions.DEFAULT));

    private final Settings settings;

    private PlanOptions(Settings settings) {
        this.settings = settings;
    }

    /**
     * {@return the same options at this pace}
     *
     * @param value how soon doses are given
     */
    public PlanOptions at(Pace value) {
        Objects.requireNonNull(value, "pace");
        Settings old = settings;
        return new PlanOptions(new Settings(
                value, old.until, old.most, old.days, old.sharedDecisions, old.combinations, old.forecast));
    }

    /**
     * {@return the same options with doses until this day (inclusive), those that recur among them}
     *
     * @param last last day of the plan (inclusive)
     */
    public PlanOptions until(LocalDate last) {
        Objects.requireNonNull(last, "last");
        Settings old = settings;
        return new PlanOptions(new Settings(
                old.pace, Optional.of(last), old.most, old.days, old.sharedDecisions, old.combinations, old.forecast));
    }

    /**
     * {@return the same options with at most so many doses on a day, those on record for the first day of the plan among them}
     *
     * <p>A combination vaccine is one dose. Doses are counted whether injected, swallowed or sprayed: the schedule does not say
     * which.
     *
     * @param most 1 or more
     * @throws IllegalArgumentException if it is less than 1
     */
    public PlanOptions maxDosesPerVisit(int most) {
        if (most < 1) {
            throw new IllegalArgumentException(
                    "maxDosesPerVisit: found " + most + ", expected 1 or more. Remedy: give a larger number, or none");
        }
        Settings old = settings;
        return new PlanOptions(new Settings(
                old.pace,
                old.until,
                OptionalInt.of(most),
                old.days,
                old.sharedDecisions,
                old.combinations,
                old.forecast));
    }

    /**
     * {@return the same options with doses on these days only, such as those of a school}
     *
     * @param only the days, at least one
     * @throws IllegalArgumentException if there is none
     */
    public PlanOptions onDays(Collection<LocalDate> only) {
        if (Objects.requireNonNull(only, "only").isEmpty()) {
            throw new IllegalArgumentException(
                    "onDays: found no day, expected one or more. Remedy: name a day, or do not call it for any day");
        }
        Settings old = settings;
        List<LocalDate> inOrder = List.copyOf(new TreeSet<>(only));
        return new PlanOptions(new Settings(
                old.pace, old.until, old.most, inOrder, old.sharedDecisions, old.combinations, old.forecast));
    }

    /** {@return the same options with doses that are given by shared clinical decision} */
    public PlanOptions includingSharedDecisions() {
        Settings old = settings;
        return new PlanOptions(
                new Settings(old.pace, old.until, old.most, old.days, true, old.combinations, old.forecast));
    }

    /**
     * {@return the same options with combination vaccines where they save a dose: only where every vaccine group of the
     * combination is due on that day and the dose counts for each}
     */
    public PlanOptions preferringCombinations() {
        Settings old = settings;
        return new PlanOptions(
                new Settings(old.pace, old.until, old.most, old.days, old.sharedDecisions, true, old.forecast));
    }

    /**
     * {@return the same options with the vaccine groups, products and language of these; the forecast at the
     * end of the plan heeds the rest of them}
     *
     * @param options the options
     */
    public PlanOptions with(ForecastOptions options) {
        Objects.requireNonNull(options, "options");
        Settings old = settings;
        return new PlanOptions(
                new Settings(old.pace, old.until, old.most, old.days, old.sharedDecisions, old.combinations, options));
    }

    /** {@return how soon doses are given} */
    public Pace pace() {
        return settings.pace;
    }

    /** {@return the last day of the plan; where it is there, doses that recur are planned as well} */
    public Optional<LocalDate> until() {
        return settings.until;
    }

    /** {@return the most doses of one day, those on record among them; empty for any number} */
    public OptionalInt maxDosesPerVisit() {
        return settings.most;
    }

    /** {@return the only days on which doses are given, in order; empty for any day} */
    public List<LocalDate> days() {
        return settings.days;
    }

    /** {@return whether doses that are given by shared clinical decision are planned} */
    public boolean sharedDecisions() {
        return settings.sharedDecisions;
    }

    /** {@return whether one combination vaccine is given instead of several single ones where every part of it is due} */
    public boolean combinations() {
        return settings.combinations;
    }

    /** {@return the options that hold the vaccine groups to plan, the products to choose from, and the language} */
    public ForecastOptions forecast() {
        return settings.forecast;
    }

    /** Returns the same with vaccine groups named as an answer names them; refuses one that it does not have. */
    PlanOptions inNamesOf(Forecast answer) {
        List<String> groups = forecast().vaccineGroups().stream()
                .map(name -> answer.group(name).vaccineGroup())
                .toList();
        return with(forecast().forGroups(groups));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanOptions options && settings.equals(options.settings);
    }

    @Override
    public int hashCode() {
        return settings.hashCode();
    }

    @Override
    public String toString() {
        return "PlanOptions"
                + settings.toString().substring(Settings.class.getSimpleName().length());
    }

    private record Settings(
            Pace pace,
            Optional<LocalDate> until,
            OptionalInt most,
            List<LocalDate> days,
            boolean sharedDecisions,
            boolean combinations,
            ForecastOptions forecast) {}
}
