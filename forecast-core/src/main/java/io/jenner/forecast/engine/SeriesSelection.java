package io.jenner.forecast.engine;

import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.engine.decision.BestSeriesDecision;
import io.jenner.forecast.engine.decision.Decision;
import io.jenner.forecast.engine.decision.RemainingBestDecision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Selects the best series of each antigen (chapter 8). */
final class SeriesSelection {

    private static final Set<SeriesStatus> CAN_NO_LONGER_BE_GIVEN =
            Set.of(SeriesStatus.AGED_OUT, SeriesStatus.NOT_RECOMMENDED);

    private SeriesSelection() {}

    /** Returns every series with the part it plays, in the order given. */
    static List<SeriesChoice> select(List<PatientSeries> all, DecisionMaker rules) {
        List<SeriesChoice> choices = all.stream().map(SeriesChoice::new).toList();
        prioritize(choices, rules);
        Map<String, List<SeriesChoice>> prioritizedByAntigen = choices.stream()
                .filter(SeriesChoice::isPrioritized)
                .collect(Collectors.groupingBy(
                        choice -> choice.series().plan().antigen(), LinkedHashMap::new, Collectors.toList()));
        decideBest(prioritizedByAntigen.values(), rules);
        dropWhatSaysNothing(prioritizedByAntigen.values(), rules);
        return choices;
    }

    /** Sections 8.1 to 8.7, for the series groups of all antigens side by side. */
    private static void prioritize(List<SeriesChoice> choices, DecisionMaker rules) {
        Map<String, List<SeriesChoice>> byGroup = new LinkedHashMap<>();
        for (SeriesChoice choice : choices) {
            if (!choice.isGated()) {
                SeriesPlan plan = choice.series().plan();
                byGroup.computeIfAbsent(plan.antigen() + '\n' + plan.group(), key -> new ArrayList<>())
                        .add(choice);
            }
        }
        Waves.lead(
                byGroup.values().stream()
                        .map(group -> new SeriesGroupWalk(group, rules.journal()))
                        .toList(),
                rules);
    }

    /** Table 8-14; equivalent groups are those that the prioritized series itself names. */
    private static void decideBest(Iterable<List<SeriesChoice>> antigens, DecisionMaker rules) {
        Map<SeriesChoice, BestSeriesDecision> decisions = new LinkedHashMap<>();
        for (List<SeriesChoice> prioritized : antigens) {
            for (SeriesChoice choice : prioritized) {
                List<String> equivalent = choice.series().plan().series().equivalentSeriesGroups();
                List<SeriesChoice> others = prioritized.stream()
                        .filter(other ->
                                equivalent.contains(other.series().plan().group()))
                        .toList();
                decisions.put(
                        choice,
                        new BestSeriesDecision(
                                choice.isComplete(),
                                choice.series().plan().type(),
                                others.stream().anyMatch(SeriesChoice::isComplete),
                                others.stream()
                                        .anyMatch(other -> other.series().plan().type() == SeriesType.RISK)));
            }
        }
        decide(decisions, rules);
        decisions.forEach((choice, decision) -> {
            rules.journal().best(choice, decision);
            choice.setBest(decision.isBest());
        });
    }

    /** Section 8.8, aged out and not recommended winners beside others of the same antigen and series type. */
    private static void dropWhatSaysNothing(Iterable<List<SeriesChoice>> antigens, DecisionMaker rules) {
        Map<SeriesChoice, RemainingBestDecision> decisions = new LinkedHashMap<>();
        for (List<SeriesChoice> prioritized : antigens) {
            List<SeriesChoice> best =
                    prioritized.stream().filter(SeriesChoice::isBest).toList();
            if (best.size() > 1) {
                for (SeriesChoice choice : best) {
                    decisions.put(
                            choice,
                            new RemainingBestDecision(choice.series().result().status(), tellingBeside(choice, best)));
                }
            }
        }
        decide(decisions, rules);
        decisions.forEach((choice, decision) -> {
            rules.journal().remaining(choice, decision);
            choice.setBest(decision.isRemaining());
        });
    }

    private static <D extends Decision> void decide(Map<SeriesChoice, D> decisions, DecisionMaker rules) {
        Batch batch = rules.batch();
        decisions.replaceAll((choice, decision) -> batch.ask(decision));
        batch.decide();
    }

    private static boolean tellingBeside(SeriesChoice choice, List<SeriesChoice> best) {
        return best.stream()
                .anyMatch(other -> other != choice
                        && GroupForecasts.type(other) == GroupForecasts.type(choice)
                        && !CAN_NO_LONGER_BE_GIVEN.contains(
                                other.series().result().status()));
    }
}
