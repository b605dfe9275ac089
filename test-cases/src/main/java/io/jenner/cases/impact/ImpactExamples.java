package io.jenner.cases.impact;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks both forecasters to explain what they say of the examples that were kept. */
final class ImpactExamples {

    private final Forecaster was;
    private final Forecaster now;

    ImpactExamples(Forecaster was, Forecaster now) {
        this.was = was;
        this.now = now;
    }

    /** Returns what was counted, with the examples explained. */
    List<GroupImpact> groups(ImpactTally tally) {
        List<GroupImpact> groups = new ArrayList<>();
        tally.groups()
                .forEach((name, counts) ->
                        groups.add(new GroupImpact(name, counts.people(), counts.byKind(), examples(name, counts))));
        return groups;
    }

    private List<ImpactExample> examples(String group, ImpactTally.Counts counts) {
        Map<AskedPerson, Set<ChangeKind>> people = new LinkedHashMap<>();
        counts.examples()
                .forEach((kind, kept) ->
                        kept.forEach(person -> people.computeIfAbsent(person, any -> EnumSet.noneOf(ChangeKind.class))
                                .add(kind)));
        return people.entrySet().stream()
                .map(entry -> example(group, entry.getValue(), entry.getKey()))
                .toList();
    }

    private ImpactExample example(String group, Set<ChangeKind> kinds, AskedPerson person) {
        Answered first = Answered.by(was, person, person.options().withExplanations());
        Answered second = Answered.by(now, person, person.options().withExplanations());
        Forecast before = first.answer();
        Forecast after = second.answer();
        List<AnswerChange> changes = ImpactRun.changes(first, second).stream()
                .filter(change -> change.vaccineGroup().equals(group))
                .toList();
        List<StepChange> why = before == null || after == null ? List.of() : WhyChanged.between(before, after, group);
        return new ImpactExample(group, kinds, person, changes, why);
    }
}
