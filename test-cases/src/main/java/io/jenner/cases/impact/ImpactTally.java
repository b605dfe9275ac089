package io.jenner.cases.impact;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.VaccineGroupForecasts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was counted so far. For one thread; tallies of several threads are added up, in any order, to the same sum.
 */
final class ImpactTally {

    private static final Comparator<AskedPerson> SMALLEST_FIRST =
            Comparator.comparingInt(AskedPerson::size).thenComparingLong(AskedPerson::place);

    private final int mostExamples;
    private final Map<String, Counts> groups = new HashMap<>();
    private final List<CaseEffect> cases = new ArrayList<>();
    private long changedOfCases;
    private long changedOfPopulation;
    private List<String> order = List.of();

    ImpactTally(int mostExamples) {
        this.mostExamples = mostExamples;
    }

    /** What was counted for a vaccine group. */
    static final class Counts {

        private long people;
        private final Map<ChangeKind, Long> byKind = new EnumMap<>(ChangeKind.class);
        private final Map<ChangeKind, TreeSet<AskedPerson>> examples = new EnumMap<>(ChangeKind.class);

        long people() {
            return people;
        }

        Map<ChangeKind, Long> byKind() {
            return byKind;
        }

        Map<ChangeKind, TreeSet<AskedPerson>> examples() {
            return examples;
        }
    }

    /** Notes the order of the vaccine groups, which is the same in every answer. */
    void see(Answered answered) {
        Forecast answer = answered.answer();
        if (order.isEmpty() && answer != null) {
            order = answer.groups().stream()
                    .map(VaccineGroupForecasts::vaccineGroup)
                    .toList();
        }
    }

    void add(AskedPerson person, List<AnswerChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        if (person.origin() instanceof Origin.OfCases) {
            changedOfCases++;
        } else {
            changedOfPopulation++;
        }
        kinds(changes).forEach((group, kinds) -> {
            Counts counts = groups.computeIfAbsent(group, name -> new Counts());
            counts.people++;
            for (ChangeKind kind : kinds) {
                counts.byKind.merge(kind, 1L, Long::sum);
                keep(counts, kind, person);
            }
        });
    }

    private static Map<String, Set<ChangeKind>> kinds(List<AnswerChange> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(
                        AnswerChange::vaccineGroup,
                        Collectors.mapping(
                                AnswerChange::kind, Collectors.toCollection(() -> EnumSet.noneOf(ChangeKind.class)))));
    }

    void add(CaseEffect effect) {
        cases.add(effect);
    }

    void add(ImpactTally other) {
        changedOfCases += other.changedOfCases;
        changedOfPopulation += other.changedOfPopulation;
        cases.addAll(other.cases);
        order = order.isEmpty() ? other.order : order;
        other.groups.forEach((group, counted) -> {
            Counts counts = groups.computeIfAbsent(group, name -> new Counts());
            counts.people += counted.people;
            counted.byKind.forEach((kind, count) -> counts.byKind.merge(kind, count, Long::sum));
            counted.examples.forEach((kind, people) -> people.forEach(person -> keep(counts, kind, person)));
        });
    }

    private void keep(Counts counts, ChangeKind kind, AskedPerson person) {
        TreeSet<AskedPerson> kept = counts.examples.computeIfAbsent(kind, any -> new TreeSet<>(SMALLEST_FIRST));
        kept.add(person);
        if (kept.size() > mostExamples) {
            kept.pollLast();
        }
    }

    long changedOfCases() {
        return changedOfCases;
    }

    long changedOfPopulation() {
        return changedOfPopulation;
    }

    /** Returns what was counted, in the order of the vaccine groups; unknown ones and the whole answer come last. */
    Map<String, Counts> groups() {
        Map<String, Counts> sorted = new LinkedHashMap<>();
        groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(this::rank).thenComparing(Comparator.naturalOrder())))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private int rank(String group) {
        int place = order.indexOf(group);
        return place >= 0 ? place : group.equals(AnswerChange.WHOLE_ANSWER) ? Integer.MAX_VALUE : order.size();
    }

    /** Returns the effects on cases in the order of the suites. */
    List<CaseEffect> cases() {
        return cases.stream()
                .sorted(Comparator.comparingLong(CaseEffect::place).thenComparing(CaseEffect::id))
                .toList();
    }
}
