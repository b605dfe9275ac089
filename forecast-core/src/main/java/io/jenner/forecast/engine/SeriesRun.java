package io.jenner.forecast.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

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
    private final List<SeriesPlan> relevant;
    private final Map<Past, Boolean> completedInThePast;

    private record Past(String antigen, String seriesGroup, int date) {}

    private SeriesRun(
            Person person,
            Schedule schedule,
            DecisionMaker rules,
            List<SeriesPlan> relevant,
            Map<Past, Boolean> completedInThePast) {
        this.person = person;
        this.schedule = schedule;
        this.rules = rules;
        this.relevant = relevant;
        this.completedInThePast = completedInThePast;
    }

    /** Returns the relevant series, evaluated and forecast, in the order given. */
    static List<PatientSeries> run(
            Person person,
            List<SeriesPlan> relevant,
            Function<String, AntigenStanding> standings,
            Schedule schedule,
            DecisionMaker rules) {
        return new SeriesRun(person, schedule, rules, relevant, new HashMap<>()).run(relevant, standings);
    }

    private List<PatientSeries> run(List<SeriesPlan> plans, Function<String, AntigenStanding> standings) {
        List<PatientSeries> all = new ArrayList<>(plans.size());
        List<EvaluationWalk> walks = new ArrayList<>(plans.size());
        for (SeriesPlan plan : plans) {
            PatientSeries series = new PatientSeries(plan, person, standings.apply(plan.antigen()));
            all.add(series);
            walks.add(new EvaluationWalk(series, schedule, this, rules.journal()));
        }
        Waves.lead(walks, rules);
        List<PatientSeries> forecast = new ArrayList<>(all.size());
        for (int stage = 0; forecast.size() < all.size(); stage++) {
            forecast(all, stage, forecast);
        }
        return all;
    }

    /** Forecasts the series of one stage and adds them to those that are forecast. */
    private void forecast(List<PatientSeries> all, int stage, List<PatientSeries> forecast) {
        List<PatientSeries> due = new ArrayList<>(all.size());
        List<ForecastWalk> walks = new ArrayList<>(all.size());
        for (PatientSeries series : all) {
            if (stage(series.plan()) == stage) {
                due.add(series);
                Predicate<String> completedGroup =
                        group -> isComplete(forecast, series.plan().antigen(), group);
                walks.add(new ForecastWalk(series, schedule, completedGroup, rules.journal()));
            }
        }
        Waves.lead(walks, rules);
        forecast.addAll(due);
    }

    private int stage(SeriesPlan plan) {
        return schedule.antigen(plan.antigen()).stage(plan);
    }

    private static boolean isComplete(List<PatientSeries> forecast, String antigen, String group) {
        for (PatientSeries series : forecast) {
            if (series.plan().antigen().equals(antigen)
                    && series.plan().group().equals(group)
                    && series.result().isComplete()) {
                return true;
            }
        }
        return false;
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
        SeriesRun earlier =
                new SeriesRun(person.asOf(past.date), schedule, rules.unrecorded(), relevant, completedInThePast);
        Map<String, List<SeriesPlan>> needed = new LinkedHashMap<>();
        addWithGroupsAskedFor(past.antigen, past.seriesGroup, needed);
        List<SeriesPlan> plans = needed.values().stream().flatMap(List::stream).toList();
        return isComplete(earlier.run(plans, antigen -> AntigenStanding.CLEAR), past.antigen, past.seriesGroup);
    }

    private void addWithGroupsAskedFor(String antigen, String group, Map<String, List<SeriesPlan>> needed) {
        if (needed.containsKey(group)) {
            return;
        }
        String key = SeriesPlan.groupKey(antigen, group);
        List<SeriesPlan> plans =
                relevant.stream().filter(plan -> plan.groupKey().equals(key)).toList();
        needed.put(group, plans);
        plans.stream()
                .flatMap(plan -> plan.groupsAskedFor().stream())
                .forEach(other -> addWithGroupsAskedFor(antigen, other, needed));
    }
}
