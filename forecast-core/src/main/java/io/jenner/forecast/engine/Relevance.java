package io.jenner.forecast.engine;

import io.jenner.forecast.Sex;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.IndicationDecision;
import io.jenner.forecast.engine.decision.RelevanceDecision;
import io.jenner.forecast.knowledge.Series.Indication;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Selects the series that are relevant for a patient (section 5.1). */
final class Relevance {

    private final Person person;
    private final List<Question> questions = new ArrayList<>();

    /**
     * What was found.
     *
     * @param series the relevant series in the order of the schedule
     * @param undetermined by series, the observations whose unknown presence keeps it from being relevant
     */
    record Selected(List<SeriesPlan> series, Map<SeriesPlan, List<String>> undetermined) {}

    private Relevance(Person person, Schedule schedule) {
        this.person = person;
        for (SeriesPlan plan : schedule.seriesWorthAsking(person.observations())) {
            questions.add(new Question(plan));
        }
    }

    static Selected select(Person person, Schedule schedule, DecisionMaker rules) {
        Relevance relevance = new Relevance(person, schedule);
        Batch batch = rules.batch();
        relevance.questions.forEach(question -> question.askForIndications(batch));
        batch.decide();
        relevance.questions.forEach(question -> question.askForRelevance(batch));
        batch.decide();
        relevance.questions.forEach(
                question -> rules.journal().relevance(question.plan, question.indications, question.relevance()));
        return relevance.selected();
    }

    private Selected selected() {
        List<SeriesPlan> relevant = new ArrayList<>();
        Map<SeriesPlan, List<String>> undetermined = new LinkedHashMap<>();
        for (Question question : questions) {
            if (question.relevance().isRelevant()) {
                relevant.add(question.plan);
            } else if (question.relevance().isRequiredGender()
                    && !question.undetermined().isEmpty()) {
                undetermined.put(question.plan, question.undetermined());
            }
        }
        return new Selected(relevant, undetermined);
    }

    /** The questions about one series. */
    private final class Question {
        private final SeriesPlan plan;
        private final Map<Indication, IndicationDecision> indications;
        private @Nullable RelevanceDecision relevance;

        Question(SeriesPlan plan) {
            this.plan = plan;
            this.indications = plan.indicationsByObservation().isEmpty() ? Map.of() : new LinkedHashMap<>();
            for (String observation : person.observations()) {
                for (Indication indication : plan.indicationsByObservation().getOrDefault(observation, List.of())) {
                    indications.put(
                            indication,
                            new IndicationDecision(
                                    person.presence(observation),
                                    person.reached(indication.begin(), Day.NONE),
                                    person.reached(indication.end(), Day.NEVER)));
                }
            }
        }

        void askForIndications(Batch batch) {
            if (!indications.isEmpty()) {
                indications.replaceAll((indication, decision) -> batch.ask(decision));
            }
        }

        void askForRelevance(Batch batch) {
            Set<Sex> genders = plan.series().requiredGenders();
            relevance = batch.ask(new RelevanceDecision(
                    plan.type(), genders.isEmpty() || genders.contains(person.sex()), isIndicated()));
        }

        private boolean isIndicated() {
            for (IndicationDecision decision : indications.values()) {
                if (decision.isApplying()) {
                    return true;
                }
            }
            return false;
        }

        RelevanceDecision relevance() {
            return Objects.requireNonNull(relevance);
        }

        List<String> undetermined() {
            return indications.entrySet().stream()
                    .filter(entry -> entry.getValue().isUndeterminable())
                    .map(entry -> entry.getKey().observation())
                    .distinct()
                    .toList();
        }
    }
}
