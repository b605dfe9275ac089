package io.jenner.forecast.engine;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineCatalog;
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SharedDecision;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.VaccineConflict;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** A schedule prepared for look-up; immutable and shared between threads. */
final class Schedule {

    private final Knowledge knowledge;
    private final Map<String, Vaccine> vaccines;
    private final Map<String, AntigenPlan> antigens = new LinkedHashMap<>();
    private final Map<String, Integer> groupOrderByAntigen = new HashMap<>();
    private final List<SeriesPlan> generalSeries = new ArrayList<>();
    private final Map<String, List<SeriesPlan>> riskSeriesByObservation = new HashMap<>();
    private final Map<String, Map<String, VaccineConflict>> conflictsByCurrent = new HashMap<>();
    private final Map<String, List<SharedDecision>> sharedDecisions;
    private final Set<String> notOffered;
    private final Map<String, String> observationTitles;
    private final Optional<LocalDateRange> seasons;
    private final int[] changesOfRows;

    Schedule(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.vaccines = knowledge.vaccines().stream().collect(Collectors.toMap(Vaccine::cvx, Function.identity()));
        int order = 0;
        for (Antigen antigen : knowledge.antigens()) {
            List<SeriesPlan> plans = new ArrayList<>();
            for (Series series : antigen.series()) {
                SeriesPlan plan = new SeriesPlan(series, order++, vaccines);
                plans.add(plan);
                index(plan);
            }
            antigens.put(antigen.name(), new AntigenPlan(antigen, plans));
        }
        for (int group = 0; group < knowledge.vaccineGroups().size(); group++) {
            for (String antigen : knowledge.vaccineGroups().get(group).antigens()) {
                groupOrderByAntigen.put(antigen, group);
            }
        }
        for (VaccineConflict conflict : knowledge.conflicts()) {
            conflictsByCurrent
                    .computeIfAbsent(conflict.current(), cvx -> new HashMap<>())
                    .put(conflict.previous(), conflict);
        }
        this.sharedDecisions =
                knowledge.sharedDecisions().stream().collect(Collectors.groupingBy(SharedDecision::series));
        this.notOffered = Set.copyOf(knowledge.notOffered());
        this.observationTitles = knowledge.observations().stream()
                .collect(Collectors.toMap(ObservationDefinition::code, ObservationDefinition::title));
        this.seasons = boundedSeasons(knowledge).reduce(LocalDateRange::span);
        this.changesOfRows = changesOfRows(knowledge);
    }

    private void index(SeriesPlan plan) {
        if (plan.type() != SeriesType.RISK) {
            generalSeries.add(plan);
        }
        for (String observation : plan.indicationsByObservation().keySet()) {
            riskSeriesByObservation
                    .computeIfAbsent(observation, code -> new ArrayList<>())
                    .add(plan);
        }
    }

    private static Stream<LocalDateRange> boundedSeasons(Knowledge knowledge) {
        return knowledge.antigens().stream()
                .flatMap(antigen -> antigen.series().stream())
                .flatMap(series -> series.doses().stream())
                .flatMap(dose -> Stream.ofNullable(dose.season()))
                .filter(season -> season.firstDay() != null && season.lastDay() != null)
                .map(season -> LocalDateRange.ofClosed(season.firstDay(), season.lastDay()));
    }

    /** Returns the days on which a row that a forecast may use begins or ceases to hold, in order. */
    private static int[] changesOfRows(Knowledge knowledge) {
        return knowledge.antigens().stream()
                .flatMap(antigen -> antigen.series().stream())
                .flatMap(series -> series.doses().stream())
                .flatMap(Schedule::limits)
                .filter(Objects::nonNull)
                .mapToInt(day -> (int) day.toEpochDay())
                .sorted()
                .distinct()
                .toArray();
    }

    private static Stream<@Nullable LocalDate> limits(SeriesDose dose) {
        Stream<@Nullable LocalDate> ages = dose.ages().stream().flatMap(row -> Stream.of(row.from(), row.until()));
        Stream<@Nullable LocalDate> intervals =
                dose.intervals().stream().flatMap(row -> Stream.of(row.from(), row.until()));
        Stream<@Nullable LocalDate> skips = dose.skips().stream()
                .flatMap(skip -> skip.sets().stream())
                .flatMap(set -> Stream.of(set.from(), set.until()));
        return Stream.concat(ages, Stream.concat(intervals, skips));
    }

    /** Returns the first later day on which other rows hold, or {@link Day#NEVER}. */
    int nextChangeOfRows(int day) {
        int place = Arrays.binarySearch(changesOfRows, day + 1);
        int next = place < 0 ? -place - 1 : place;
        return next < changesOfRows.length ? changesOfRows[next] : Day.NEVER;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    List<VaccineGroup> vaccineGroups() {
        return knowledge.vaccineGroups();
    }

    /** Returns the vaccine groups of some antigens, in the order of the schedule. */
    List<VaccineGroup> vaccineGroupsOf(Collection<String> antigens) {
        BitSet orders = new BitSet(knowledge.vaccineGroups().size());
        for (String antigen : antigens) {
            Integer order = groupOrderByAntigen.get(antigen);
            if (order != null) {
                orders.set(order);
            }
        }
        List<VaccineGroup> groups = new ArrayList<>(orders.cardinality());
        for (int order = orders.nextSetBit(0); order >= 0; order = orders.nextSetBit(order + 1)) {
            groups.add(knowledge.vaccineGroups().get(order));
        }
        return groups;
    }

    /** Returns the vaccine with this CVX code, or null. */
    @Nullable
    Vaccine vaccine(String cvx) {
        return vaccines.get(cvx);
    }

    /** Returns the short description of a vaccine, or its code where it has none. */
    String vaccineName(String cvx) {
        Vaccine vaccine = vaccines.get(cvx);
        return vaccine == null ? cvx : vaccine.name();
    }

    /** Returns the vaccine types, and the single products that rows of doses name. */
    VaccineCatalog catalog() {
        Set<VaccineProduct> products = new LinkedHashSet<>();
        knowledge
                .vaccines()
                .forEach(vaccine -> products.add(
                        new VaccineProduct(vaccine.cvx(), vaccine.name(), Optional.empty(), Optional.empty())));
        for (AntigenPlan antigen : antigens.values()) {
            for (SeriesPlan series : antigen.series()) {
                series.doses().forEach(dose -> dose.preferable().forEach(plan -> products.add(plan.product())));
            }
        }
        return new VaccineCatalog(List.copyOf(products));
    }

    /** Returns whether the vaccine with this CVX code may be recommended at all (decision 0021-4). */
    boolean offers(String cvx) {
        return notOffered.isEmpty() || !notOffered.contains(cvx);
    }

    /** Returns the antigens in the order of the schedule. */
    Iterable<AntigenPlan> antigens() {
        return antigens.values();
    }

    AntigenPlan antigen(String name) {
        return Objects.requireNonNull(antigens.get(name), "no antigen of this name");
    }

    /**
     * Returns the series that may be relevant for someone with these observations, in the order of the schedule: all
     * but the risk series that no observation indicates.
     */
    List<SeriesPlan> seriesWorthAsking(Set<String> observations) {
        if (observations.isEmpty()) {
            return generalSeries;
        }
        SortedSet<SeriesPlan> plans = new TreeSet<>(Comparator.comparingInt(SeriesPlan::order));
        plans.addAll(generalSeries);
        observations.forEach(code -> plans.addAll(riskSeriesByObservation.getOrDefault(code, List.of())));
        return List.copyOf(plans);
    }

    /** Returns the conflicts of a vaccine given later, by the vaccine given first. */
    Map<String, VaccineConflict> conflictsOf(String currentCvx) {
        return conflictsByCurrent.getOrDefault(currentCvx, Map.of());
    }

    List<SharedDecision> sharedDecisions(String series) {
        return sharedDecisions.getOrDefault(series, List.of());
    }

    boolean knowsObservation(String code) {
        return observationTitles.containsKey(code);
    }

    /** Returns the title of an observation, or its code where the schedule does not know it. */
    String observationTitle(String code) {
        return observationTitles.getOrDefault(code, code);
    }

    /** Returns the days from the first to the last of all seasons that have both ends, or empty without any. */
    Optional<LocalDateRange> seasons() {
        return seasons;
    }
}
