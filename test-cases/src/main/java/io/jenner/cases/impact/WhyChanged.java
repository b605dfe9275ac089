package io.jenner.cases.impact;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.explain.Fact;
import io.jenner.forecast.explain.FiredRule;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Step;
import io.jenner.forecast.explain.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays two explanations side by side and keeps what differs.
 *
 * <p>Steps belong together if they ask the same about the same. A step with the same answer is kept only if something
 * that decided it differs. Steps on series that the answers do not rest on are left out, unless nothing else differs.
 */
final class WhyChanged {

    private WhyChanged() {}

    /** Returns the steps that differ, in the order of the second explanation; those asked before only come last. */
    static List<StepChange> between(Forecast was, Forecast now, String vaccineGroup) {
        Map<Key, Step> before = steps(was, vaccineGroup);
        Map<Key, Step> after = steps(now, vaccineGroup);
        Set<Key> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        List<StepChange> changes = keys.stream()
                .flatMap(key -> change(before.get(key), after.get(key)).stream())
                .toList();
        Set<String> series = series(was, vaccineGroup);
        series.addAll(series(now, vaccineGroup));
        List<StepChange> relevant = changes.stream()
                .filter(change ->
                        change.subject().series().map(series::contains).orElse(true))
                .toList();
        return relevant.isEmpty() ? changes : relevant;
    }

    /** The same question about the same, for the so-many-eth time. */
    private record Key(Question question, Subject subject, int time) {}

    private static Map<Key, Step> steps(Forecast forecast, String group) {
        Map<Key, Step> steps = new LinkedHashMap<>();
        Map<Key, Integer> times = new HashMap<>();
        for (Step step : explanation(forecast, group).map(Explanation::steps).orElse(List.of())) {
            int time = times.merge(new Key(step.question(), step.subject(), 0), 1, Integer::sum);
            steps.put(new Key(step.question(), step.subject(), time), step);
        }
        return steps;
    }

    private static Optional<Explanation> explanation(Forecast forecast, String group) {
        return forecast.explanations().stream()
                .filter(explanation -> explanation.vaccineGroup().equals(group))
                .findFirst();
    }

    /** Returns the series that the forecasts of the group are made of. */
    private static Set<String> series(Forecast forecast, String group) {
        return forecast.groups().stream()
                .filter(found -> found.vaccineGroup().equals(group))
                .map(VaccineGroupForecasts::forecasts)
                .flatMap(List::stream)
                .flatMap(found -> found.series().stream())
                .map(SeriesForecast::series)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Optional<StepChange> change(@Nullable Step was, @Nullable Step now) {
        Step any = now == null ? was : now;
        if (any == null) {
            return Optional.empty();
        }
        List<String> decisiveBefore = told(was, true);
        List<String> decisiveAfter = told(now, true);
        Optional<String> before = words(was);
        Optional<String> after = words(now);
        if (before.equals(after) && decisiveBefore.equals(decisiveAfter)) {
            return Optional.empty();
        }
        List<String> wasFacts = without(decisiveBefore, decisiveAfter);
        List<String> nowFacts = without(decisiveAfter, decisiveBefore);
        if (wasFacts.isEmpty() && nowFacts.isEmpty() && was != null && now != null) {
            wasFacts = without(told(was, false), told(now, false));
            nowFacts = without(told(now, false), told(was, false));
        }
        return Optional.of(new StepChange(any.question(), any.subject(), before, after, wasFacts, nowFacts));
    }

    private static Optional<String> words(@Nullable Step step) {
        return step == null ? Optional.empty() : Optional.of(step.conclusion().words());
    }

    /** Returns the facts and rules of a step in words: those that decided, or all. Lines of the schedule are left out. */
    private static List<String> told(@Nullable Step step, boolean decisiveOnly) {
        if (step == null) {
            return List.of();
        }
        Stream<String> facts = step.facts().stream()
                .filter(fact -> !decisiveOnly || fact.decisive())
                .map(WhyChanged::told);
        Stream<String> rules = step.rules().stream()
                .filter(rule -> !decisiveOnly || rule.decisive())
                .map(FiredRule::name)
                .map(name -> "rule: " + name);
        return Stream.concat(facts, rules).toList();
    }

    private static String told(Fact fact) {
        String what = fact.kind().label() + (fact.detail().isEmpty() ? "" : " " + fact.detail());
        return what + ": " + (fact.value().isEmpty() ? "nothing to measure from" : fact.value());
    }

    private static List<String> without(List<String> texts, List<String> others) {
        List<String> rest = new ArrayList<>(texts);
        rest.removeAll(others);
        return rest;
    }
}
