package io.jenner.forecast.engine;

import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.ConditionalSkip.Context;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.AllowableInterval;
import io.jenner.forecast.knowledge.SeriesDose.AllowableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Season;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A series dose prepared for look-up: vaccines by code, skips by context, rows by the day they hold on. */
final class DosePlan {

    private final SeriesDose dose;
    private final Map<String, List<PreferableVaccine>> preferableByCvx;
    private final Map<String, List<AllowableVaccine>> allowableByCvx;
    private final Set<String> inadvertentCvx;
    private final List<ConditionalSkip> evaluationSkips;
    private final List<ConditionalSkip> forecastSkips;
    private final boolean datedIntervals;

    DosePlan(SeriesDose dose) {
        this.dose = dose;
        this.preferableByCvx = byCvx(dose.preferableVaccines(), PreferableVaccine::cvx);
        this.allowableByCvx = byCvx(dose.allowableVaccines(), AllowableVaccine::cvx);
        this.inadvertentCvx = Set.copyOf(dose.inadvertentVaccines());
        this.evaluationSkips = skips(Context.EVALUATION);
        this.forecastSkips = skips(Context.FORECAST);
        this.datedIntervals = dose.intervals().stream().anyMatch(row -> row.from() != null || row.until() != null);
    }

    private static <V> Map<String, List<V>> byCvx(List<V> vaccines, Function<V, String> cvx) {
        return vaccines.stream().collect(Collectors.groupingBy(cvx));
    }

    private List<ConditionalSkip> skips(Context context) {
        return dose.skips().stream()
                .filter(skip -> skip.context() == context || skip.context() == Context.BOTH)
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

    List<ConditionalSkip> evaluationSkips() {
        return evaluationSkips;
    }

    List<ConditionalSkip> forecastSkips() {
        return forecastSkips;
    }

    List<PreferableVaccine> preferable(String cvx) {
        return preferableByCvx.getOrDefault(cvx, List.of());
    }

    List<AllowableVaccine> allowable(String cvx) {
        return allowableByCvx.getOrDefault(cvx, List.of());
    }

    boolean isInadvertent(String cvx) {
        return inadvertentCvx.contains(cvx);
    }

    /** Returns whether the target dose has any preferable or allowable vaccine. */
    boolean listsVaccines() {
        return !preferableByCvx.isEmpty() || !allowableByCvx.isEmpty();
    }

    /** Returns the number of preferable and allowable vaccines of the target dose other than these. */
    int countVaccinesBesides(Set<String> cvxCodes) {
        return count(dose.preferableVaccines(), vaccine -> !cvxCodes.contains(vaccine.cvx()))
                + count(dose.allowableVaccines(), vaccine -> !cvxCodes.contains(vaccine.cvx()));
    }

    private static <V> int count(List<V> vaccines, Predicate<V> wanted) {
        return (int) vaccines.stream().filter(wanted).count();
    }

    /** Returns the age row that holds on the day (RELEVANT-1, RELEVANT-2), or null where none does. */
    @Nullable
    AgeRow age(int day) {
        for (AgeRow row : dose.ages()) {
            if (holds(row.from(), row.until(), day)) {
                return row;
            }
        }
        return null;
    }

    /** Returns the preferable intervals that hold on the day. */
    List<Interval> intervals(int day) {
        return datedIntervals
                ? dose.intervals().stream()
                        .filter(row -> holds(row.from(), row.until(), day))
                        .toList()
                : dose.intervals();
    }

    /** Returns the allowable intervals that hold on the day. */
    List<AllowableInterval> allowableIntervals(int day) {
        return dose.allowableIntervals().isEmpty()
                ? List.of()
                : dose.allowableIntervals().stream()
                        .filter(row -> holds(row.from(), row.until(), day))
                        .toList();
    }

    /** Returns whether a row with these ends holds on the day: from is inclusive, until exclusive. */
    static boolean holds(@Nullable LocalDate from, @Nullable LocalDate until, int day) {
        return (from == null || from.toEpochDay() <= day) && (until == null || day < until.toEpochDay());
    }
}
