package io.jenner.forecast.engine;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Merges the forecasts of best series into vaccine group forecasts (chapter 9). */
final class GroupForecasts {

    private GroupForecasts() {}

    /** Returns the forecasts by vaccine group, the standard one before the risk one. */
    static Map<String, List<GroupForecast>> merge(
            List<SeriesChoice> choices, Person person, Schedule schedule, DecisionMaker rules) {
        List<GroupForecast> forecasts = new ArrayList<>();
        Map<String, List<SeriesChoice>> byAntigen = new HashMap<>();
        for (SeriesChoice choice : choices) {
            byAntigen
                    .computeIfAbsent(choice.series().plan().antigen(), antigen -> new ArrayList<>())
                    .add(choice);
        }
        for (VaccineGroup group : schedule.vaccineGroups()) {
            List<SeriesChoice> contained = contained(group, byAntigen);
            for (SeriesType type : List.of(SeriesType.STANDARD, SeriesType.RISK)) {
                List<SeriesChoice> ofType = Lists.where(contained, choice -> type(choice) == type);
                if (!ofType.isEmpty()) {
                    forecasts.add(new GroupForecast(group, type, ofType));
                }
            }
        }
        Batch batch = rules.batch();
        forecasts.forEach(forecast -> forecast.askForStatus(batch));
        batch.decide();
        for (GroupForecast forecast : forecasts) {
            if (forecast.isOpen()) {
                forecast.askForDates(person, batch);
            }
        }
        batch.decide();
        forecasts.forEach(rules.journal()::group);
        Map<String, List<GroupForecast>> byGroup = new HashMap<>();
        for (GroupForecast forecast : forecasts) {
            byGroup.computeIfAbsent(forecast.group().name(), group -> new ArrayList<>(2))
                    .add(forecast);
        }
        return byGroup;
    }

    /** Evaluation-only series count as standard (section 9.0). */
    static SeriesType type(SeriesChoice choice) {
        return choice.series().plan().type() == SeriesType.RISK ? SeriesType.RISK : SeriesType.STANDARD;
    }

    /**
     * The best series of the group's antigens (FORECASTVG-1). Where there is none although series are relevant, the
     * closed series that were prioritized, or else those below their age to start, keep the group in the answer.
     */
    private static List<SeriesChoice> contained(VaccineGroup group, Map<String, List<SeriesChoice>> byAntigen) {
        List<SeriesChoice> relevant = new ArrayList<>();
        group.antigens().forEach(antigen -> relevant.addAll(byAntigen.getOrDefault(antigen, List.of())));
        if (group.antigens().size() > 1) {
            relevant.sort(
                    Comparator.comparingInt(choice -> choice.series().plan().order()));
        }
        List<SeriesChoice> best = Lists.where(relevant, SeriesChoice::isBest);
        if (!best.isEmpty()) {
            return best;
        }
        List<SeriesChoice> prioritized = Lists.where(
                relevant,
                choice -> choice.isPrioritized() && choice.series().result().open() == null);
        return prioritized.isEmpty() ? Lists.where(relevant, SeriesChoice::isGated) : prioritized;
    }
}
