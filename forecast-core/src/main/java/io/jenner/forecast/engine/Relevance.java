package io.jenner.forecast.engine;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.Sex;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.IndicationDecision;
import io.jenner.forecast.engine.decision.Presence;
import io.jenner.forecast.engine.decision.RelevanceDecision;
import io.jenner.forecast.knowledge.Series.Indication;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Selects the series that are relevant for a patient (section 5.1). */
final class Relevance {

    /**
     * What was found.
     *
     * @param series the relevant series in the order of the schedule
     * @param undetermined by series, the observations whose unknown presence keeps it from being relevant
     */
    record Selected(List<SeriesPlan> series, Map<SeriesPlan, List<String>> undetermined) {}

    private Relevance() {}

    static Selected select(Person person, Schedule schedule, DecisionMaker rules) {
        Map<SeriesPlan, Map<Indication, IndicationDecision>> indications = indications(person, schedule);
        List<Object> contexts = new ArrayList<>();
        indications.values().forEach(decisions -> contexts.addAll(decisions.values()));
        rules.decide(contexts);

        Map<SeriesPlan, RelevanceDecision> relevance = new LinkedHashMap<>();
        indications.forEach((plan, decisions) -> {
            Set<Sex> genders = plan.series().requiredGenders();
            relevance.put(
                    plan,
                    new RelevanceDecision(
                            plan.type(),
                            genders.isEmpty() || genders.contains(person.sex()),
                            decisions.values().stream().anyMatch(IndicationDecision::isApplying)));
        });
        rules.decide(List.copyOf(relevance.values()));
        return selected(indications, relevance);
    }

    /** The indications whose observation the patient has or may have; a risk series without any is left out. */
    private static Map<SeriesPlan, Map<Indication, IndicationDecision>> indications(Person person, Schedule schedule) {
        Map<SeriesPlan, Map<Indication, IndicationDecision>> found = new LinkedHashMap<>();
        for (AntigenPlan antigen : schedule.antigens()) {
            for (SeriesPlan plan : antigen.series()) {
                Map<Indication, IndicationDecision> decisions = new LinkedHashMap<>();
                for (Indication indication : plan.series().indications()) {
                    Presence presence = person.presence(indication.observation());
                    if (presence != Presence.ABSENT) {
                        decisions.put(
                                indication,
                                new IndicationDecision(
                                        presence,
                                        person.ageDate(indication.begin(), Day.NONE),
                                        person.ageDate(indication.end(), Day.NEVER),
                                        person.assessmentDate()));
                    }
                }
                if (plan.type() != SeriesType.RISK || !decisions.isEmpty()) {
                    found.put(plan, decisions);
                }
            }
        }
        return found;
    }

    private static Selected selected(
            Map<SeriesPlan, Map<Indication, IndicationDecision>> indications,
            Map<SeriesPlan, RelevanceDecision> relevance) {
        List<SeriesPlan> relevant = new ArrayList<>();
        Map<SeriesPlan, List<String>> undetermined = new LinkedHashMap<>();
        relevance.forEach((plan, decision) -> {
            if (decision.isRelevant()) {
                relevant.add(plan);
            } else if (decision.isRequiredGender()) {
                List<String> observations = indications.get(plan).entrySet().stream()
                        .filter(entry -> entry.getValue().isUndeterminable())
                        .map(entry -> entry.getKey().observation())
                        .distinct()
                        .toList();
                if (!observations.isEmpty()) {
                    undetermined.put(plan, observations);
                }
            }
        });
        return new Selected(relevant, undetermined);
    }
}
