package io.jenner.forecast.engine;

import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Step;
import io.jenner.forecast.explain.Subject;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The steps noted for one patient, by vaccine group. */
final class Notebook {

    private final Schedule schedule;
    private final FiredRules fired;
    private final Map<String, List<Entry>> byGroup = new HashMap<>();

    /** The parts of an explanation, in order. */
    enum Part {
        RELEVANCE,
        ANTIGEN,
        DOSE_CONDITION,
        EVALUATION,
        FORECAST,
        CHOICE,
        BEST,
        VACCINES,
        GROUP
    }

    private record Entry(Part part, int order, Step step) {}

    Notebook(Schedule schedule, FiredRules fired) {
        this.schedule = schedule;
        this.fired = fired;
    }

    Schedule schedule() {
        return schedule;
    }

    /** Starts a note on a question with the rules that fired on its context. */
    Note note(Question question, Subject subject, Object context) {
        return new Note(question, subject, fired.on(context));
    }

    /** Starts a note on a question to which rules conclude bounds, of which those that bind decide. */
    Note noteBound(Question question, Subject subject, Object context, Predicate<Object> binds) {
        return new Note(question, subject, fired.on(context, binds));
    }

    /** Starts a note on what was decided without rules. */
    Note note(Question question, Subject subject) {
        return new Note(question, subject, List.of());
    }

    /** Adds a step about one series. */
    void add(Part part, SeriesPlan series, Step step) {
        add(part, List.of(series.antigen()), series.order(), step);
    }

    /** Adds a step to the groups of some antigens; within a part, steps of the same order keep the order of adding. */
    void add(Part part, Collection<String> antigens, int order, Step step) {
        schedule.vaccineGroupsOf(antigens).forEach(group -> add(part, group, order, step));
    }

    void add(Part part, VaccineGroup group, int order, Step step) {
        byGroup.computeIfAbsent(group.name(), name -> new ArrayList<>()).add(new Entry(part, order, step));
    }

    static Subject about(SeriesPlan plan) {
        return Subject.ofSeries(plan.antigen(), plan.name(), plan.group());
    }

    /** Returns an explanation for every vaccine group, in the order of the schedule. */
    List<Explanation> explanations(Set<String> observations) {
        fired.checkAllTold();
        Set<SeriesPlan> asked = Set.copyOf(schedule.seriesWorthAsking(observations));
        List<Explanation> explanations = new ArrayList<>();
        for (VaccineGroup group : schedule.vaccineGroups()) {
            List<Entry> entries = new ArrayList<>(byGroup.getOrDefault(group.name(), List.of()));
            entries.sort(Comparator.comparing(Entry::part).thenComparing(Entry::order));
            List<String> notAsked = group.antigens().stream()
                    .flatMap(antigen -> schedule.antigen(antigen).series().stream())
                    .filter(plan -> !asked.contains(plan))
                    .map(SeriesPlan::name)
                    .toList();
            explanations.add(new Explanation(
                    group.name(), entries.stream().map(Entry::step).toList(), notAsked));
        }
        return explanations;
    }
}
