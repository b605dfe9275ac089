package io.jenner.forecast.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Evaluates and forecasts all relevant series of a patient (section 4.4).
 *
 * <p>A conditional skip may ask whether another series group is complete (Table 6-7). For a dose administered the
 * answer is that of the day of the dose, from the doses before it and without observations; it is worked out once for
 * each group and day. For a forecast it is the present status, so groups that are asked for are forecast first.
 */
final class SeriesRun implements CompletedSeries {

    private final Person person;
    private final Schedule schedule;
    private final DecisionMaker rules;
    private final Map<String, List<SeriesPlan>> relevantByGroup;
    private final Map<Past, Boolean> completedInThePast;

    private record Past(String antigen, String seriesGroup, int date) {}

    private SeriesRun(
            Person person,
            Schedule schedule,
            DecisionMaker rules,
            Map<String, List<SeriesPlan>> relevantByGroup,
            Map<Past, Boolean> completedInThePast) {
        this.person = person;
        this.schedule = schedule;
        this.rules = rules;
        this.relevantByGroup = relevantByGroup;
        this.completedInThePast = completedInThePast;
    }

    /** Returns the relevant series, evaluated and forecast, in the order given. */
    static List<PatientSeries> run(
            Person person,
            List<SeriesPlan> relevant,
            Function<String, AntigenStanding> standings,
            Schedule schedule,
            DecisionMaker rules) {
        Map<String, List<SeriesPlan>> byGroup =
                relevant.stream().collect(Collectors.groupingBy(plan -> key(plan.antigen(), plan.group())));
        return new SeriesRun(person, schedule, rules, byGroup, new HashMap<>()).run(relevant, standings);
    }

    private static String key(String antigen, String seriesGroup) {
        return antigen + '\n' + seriesGroup;
    }

    private List<PatientSeries> run(List<SeriesPlan> plans, Function<String, AntigenStanding> standings) {
        List<PatientSeries> all = plans.stream()
                .map(plan -> new PatientSeries(plan, person, standings.apply(plan.antigen())))
                .toList();
        Waves.lead(
                all.stream()
                        .map(series -> new EvaluationWalk(series, schedule, this, rules.journal()))
                        .toList(),
                rules);
        List<PatientSeries> forecast = new ArrayList<>();
        for (int stage = 0; forecast.size() < all.size(); stage++) {
            int now = stage;
            List<PatientSeries> due =
                    all.stream().filter(series -> stage(series.plan()) == now).toList();
            Waves.lead(
                    due.stream()
                            .map(series -> new ForecastWalk(
                                    series,
                                    schedule,
                                    group -> isComplete(forecast, series.plan().antigen(), group),
                                    rules.journal()))
                            .toList(),
                    rules);
            forecast.addAll(due);
        }
        return all;
    }

    private int stage(SeriesPlan plan) {
        return schedule.antigen(plan.antigen()).stage(plan);
    }

    private static boolean isComplete(List<PatientSeries> forecast, String antigen, String group) {
        return forecast.stream()
                .filter(series -> series.plan().antigen().equals(antigen)
                        && series.plan().group().equals(group))
                .anyMatch(series -> series.result().isComplete());
    }

    @Override
    public boolean isComplete(String antigen, String seriesGroup, int date) {
        Past past = new Past(antigen, seriesGroup, date);
        Boolean known = completedInThePast.get(past);
        if (known == null) {
            known = wasComplete(past);
            completedInThePast.put(past, known);
        }
        return known;
    }

    private boolean wasComplete(Past past) {
        SeriesRun earlier = new SeriesRun(
                person.asOf(past.date), schedule, rules.unrecorded(), relevantByGroup, completedInThePast);
        Map<String, List<SeriesPlan>> needed = new LinkedHashMap<>();
        addWithGroupsAskedFor(past.antigen, past.seriesGroup, needed);
        List<SeriesPlan> plans = needed.values().stream().flatMap(List::stream).toList();
        return isComplete(earlier.run(plans, antigen -> AntigenStanding.CLEAR), past.antigen, past.seriesGroup);
    }

    private void addWithGroupsAskedFor(String antigen, String group, Map<String, List<SeriesPlan>> needed) {
        if (needed.containsKey(group)) {
            return;
        }
        List<SeriesPlan> plans = relevantByGroup.getOrDefault(key(antigen, group), List.of());
        needed.put(group, plans);
        plans.stream()
                .flatMap(plan -> plan.groupsAskedFor().stream())
                .forEach(other -> addWithGroupsAskedFor(antigen, other, needed));
    }
}
