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

/** Selects the best series of each antigen (chapter 8). */
final class SeriesSelection {

    private static final Set<SeriesStatus> CAN_NO_LONGER_BE_GIVEN =
            Set.of(SeriesStatus.AGED_OUT, SeriesStatus.NOT_RECOMMENDED);

    private SeriesSelection() {}

    /** Returns every series with the part it plays, in the order given. */
    static List<SeriesChoice> select(List<PatientSeries> all, DecisionMaker rules) {
        List<SeriesChoice> choices = new ArrayList<>(all.size());
        for (PatientSeries series : all) {
            choices.add(new SeriesChoice(series));
        }
        prioritize(choices, rules);
        Map<String, List<SeriesChoice>> prioritizedByAntigen = new LinkedHashMap<>();
        for (SeriesChoice choice : choices) {
            if (choice.isPrioritized()) {
                prioritizedByAntigen
                        .computeIfAbsent(choice.series().plan().antigen(), antigen -> new ArrayList<>())
                        .add(choice);
            }
        }
        decideBest(prioritizedByAntigen.values(), rules);
        dropWhatSaysNothing(prioritizedByAntigen.values(), rules);
        return choices;
    }

    /** Sections 8.1 to 8.7, for the series groups of all antigens side by side. */
    private static void prioritize(List<SeriesChoice> choices, DecisionMaker rules) {
        Map<String, List<SeriesChoice>> byGroup = new LinkedHashMap<>();
        for (SeriesChoice choice : choices) {
            if (!choice.isGated()) {
                byGroup.computeIfAbsent(choice.series().plan().groupKey(), key -> new ArrayList<>())
                        .add(choice);
            }
        }
        List<SeriesGroupWalk> walks = new ArrayList<>(byGroup.size());
        for (List<SeriesChoice> group : byGroup.values()) {
            walks.add(new SeriesGroupWalk(group, rules.journal()));
        }
        Waves.lead(walks, rules);
    }

    /** Table 8-14; equivalent groups are those that the prioritized series itself names. */
    private static void decideBest(Iterable<List<SeriesChoice>> antigens, DecisionMaker rules) {
        Map<SeriesChoice, BestSeriesDecision> decisions = new LinkedHashMap<>();
        for (List<SeriesChoice> prioritized : antigens) {
            for (SeriesChoice choice : prioritized) {
                decisions.put(choice, bestDecision(choice, prioritized));
            }
        }
        decide(decisions, rules);
        decisions.forEach((choice, decision) -> {
            rules.journal().best(choice, decision);
            choice.setBest(decision.isBest());
        });
    }

    private static BestSeriesDecision bestDecision(SeriesChoice choice, List<SeriesChoice> prioritized) {
        List<String> equivalent = choice.series().plan().series().equivalentSeriesGroups();
        boolean complete = false;
        boolean risk = false;
        for (SeriesChoice other : prioritized) {
            SeriesPlan plan = other.series().plan();
            if (equivalent.contains(plan.group())) {
                complete |= other.isComplete();
                risk |= plan.type() == SeriesType.RISK;
            }
        }
        return new BestSeriesDecision(
                choice.isComplete(), choice.series().plan().type(), complete, risk);
    }

    /** Section 8.8, aged out and not recommended winners beside others of the same antigen and series type. */
    private static void dropWhatSaysNothing(Iterable<List<SeriesChoice>> antigens, DecisionMaker rules) {
        Map<SeriesChoice, RemainingBestDecision> decisions = new LinkedHashMap<>();
        for (List<SeriesChoice> prioritized : antigens) {
            List<SeriesChoice> best = Lists.where(prioritized, SeriesChoice::isBest);
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
