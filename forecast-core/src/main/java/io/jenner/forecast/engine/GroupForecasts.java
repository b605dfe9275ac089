package io.jenner.forecast.engine;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
                List<SeriesChoice> ofType = contained.stream()
                        .filter(choice -> type(choice) == type)
                        .toList();
                if (!ofType.isEmpty()) {
                    forecasts.add(new GroupForecast(group, type, ofType));
                }
            }
        }
        Batch batch = rules.batch();
        forecasts.forEach(forecast -> forecast.askForStatus(batch));
        batch.decide();
        forecasts.stream().filter(GroupForecast::isOpen).forEach(forecast -> forecast.askForDates(person, batch));
        batch.decide();
        forecasts.forEach(rules.journal()::group);
        return forecasts.stream().collect(Collectors.groupingBy(forecast -> forecast.group().name()));
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
        relevant.sort(Comparator.comparingInt(choice -> choice.series().plan().order()));
        List<SeriesChoice> best = relevant.stream().filter(SeriesChoice::isBest).toList();
        if (!best.isEmpty()) {
            return best;
        }
        List<SeriesChoice> prioritized = relevant.stream()
                .filter(choice ->
                        choice.isPrioritized() && choice.series().result().open() == null)
                .toList();
        return prioritized.isEmpty()
                ? relevant.stream().filter(SeriesChoice::isGated).toList()
                : prioritized;
    }
}
