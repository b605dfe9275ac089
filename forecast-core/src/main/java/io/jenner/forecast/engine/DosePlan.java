package io.jenner.forecast.engine;

import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.knowledge.ConditionalSkip.Context;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.AllowableInterval;
import io.jenner.forecast.knowledge.SeriesDose.AllowableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Season;
import io.jenner.forecast.knowledge.Vaccine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A series dose prepared for look-up: vaccines by code, skips by context, rows by the day they hold on. */
final class DosePlan {

    private final SeriesDose dose;
    private final DatedRows<AgeRow> ages;
    private final DatedRows<Interval> intervals;
    private final DatedRows<AllowableInterval> allowableIntervals;
    private final List<PreferablePlan> preferable;
    private final Map<String, Listing> listings;
    private final List<SkipPlan> evaluationSkips;
    private final List<SkipPlan> forecastSkips;

    /**
     * A preferable vaccine.
     *
     * @param row where it comes from
     * @param vaccine what it holds
     * @param product how an answer names it
     */
    record PreferablePlan(PreferableVaccine row, Vaccine vaccine, VaccineProduct product) {}

    /**
     * Where a target dose lists a vaccine type.
     *
     * @param preferable its entries among the preferable vaccines
     * @param allowable its entries among the allowable vaccines
     * @param inadvertent whether it never counts for the dose
     */
    record Listing(List<PreferableVaccine> preferable, List<AllowableVaccine> allowable, boolean inadvertent) {

        private static final Listing NONE = new Listing(List.of(), List.of(), false);
    }

    /**
     * Prepares a series dose.
     *
     * @param vaccines the vaccines of the schedule by CVX code
     */
    DosePlan(SeriesDose dose, Map<String, Vaccine> vaccines) {
        this.dose = dose;
        this.ages = new DatedRows<>(dose.ages(), AgeRow::from, AgeRow::until);
        this.intervals = new DatedRows<>(dose.intervals(), Interval::from, Interval::until);
        this.allowableIntervals =
                new DatedRows<>(dose.allowableIntervals(), AllowableInterval::from, AllowableInterval::until);
        this.preferable = dose.preferableVaccines().stream()
                .map(row -> preferable(row, Objects.requireNonNull(vaccines.get(row.cvx()))))
                .toList();
        this.listings = listings(dose);
        this.evaluationSkips = skips(Context.EVALUATION);
        this.forecastSkips = skips(Context.FORECAST);
    }

    private static PreferablePlan preferable(PreferableVaccine row, Vaccine vaccine) {
        VaccineProduct product = new VaccineProduct(
                row.cvx(), vaccine.name(), Optional.ofNullable(row.tradeName()), Optional.ofNullable(row.mvx()));
        return new PreferablePlan(row, vaccine, product);
    }

    private static Map<String, Listing> listings(SeriesDose dose) {
        Map<String, List<PreferableVaccine>> preferable =
                dose.preferableVaccines().stream().collect(Collectors.groupingBy(PreferableVaccine::cvx));
        Map<String, List<AllowableVaccine>> allowable =
                dose.allowableVaccines().stream().collect(Collectors.groupingBy(AllowableVaccine::cvx));
        Set<String> codes = new HashSet<>(dose.inadvertentVaccines());
        codes.addAll(preferable.keySet());
        codes.addAll(allowable.keySet());
        Map<String, Listing> listings = new HashMap<>();
        for (String cvx : codes) {
            listings.put(
                    cvx,
                    new Listing(
                            preferable.getOrDefault(cvx, List.of()),
                            allowable.getOrDefault(cvx, List.of()),
                            dose.inadvertentVaccines().contains(cvx)));
        }
        return listings;
    }

    private List<SkipPlan> skips(Context context) {
        return dose.skips().stream()
                .filter(skip -> skip.context() == context || skip.context() == Context.BOTH)
                .map(SkipPlan::new)
                .toList();
    }

    SeriesDose dose() {
        return dose;
    }

    int number() {
        return dose.number();
    }

    @Nullable
    Season season() {
        return dose.season();
    }

    List<SkipPlan> evaluationSkips() {
        return evaluationSkips;
    }

    List<SkipPlan> forecastSkips() {
        return forecastSkips;
    }

    /** Returns the preferable vaccines in the order of the schedule. */
    List<PreferablePlan> preferable() {
        return preferable;
    }

    /** Returns where the target dose lists a vaccine type. */
    Listing listing(String cvx) {
        return listings.getOrDefault(cvx, Listing.NONE);
    }

    /** Returns whether the target dose has any preferable or allowable vaccine. */
    boolean listsVaccines() {
        return !dose.preferableVaccines().isEmpty() || !dose.allowableVaccines().isEmpty();
    }

    /** Returns the number of preferable and allowable vaccines of the target dose other than these. */
    int countVaccinesBesides(Set<String> cvxCodes) {
        return count(dose.preferableVaccines(), vaccine -> !cvxCodes.contains(vaccine.cvx()))
                + count(dose.allowableVaccines(), vaccine -> !cvxCodes.contains(vaccine.cvx()));
    }

    private static <V> int count(List<V> vaccines, Predicate<V> wanted) {
        return (int) vaccines.stream().filter(wanted).count();
    }

    /** Returns the age row that holds on the day, or null where none does. */
    @Nullable
    AgeRow age(int day) {
        return ages.firstOn(day);
    }

    /** Returns the preferable intervals that hold on the day. */
    List<Interval> intervals(int day) {
        return intervals.on(day);
    }

    /** Returns the allowable intervals that hold on the day. */
    List<AllowableInterval> allowableIntervals(int day) {
        return allowableIntervals.on(day);
    }
}
