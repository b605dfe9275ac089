package io.jenner.forecast.engine;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.engine.AntigenStanding.Applying;
import io.jenner.forecast.engine.decision.ContraindicationDecision;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.ImmunityDecision;
import io.jenner.forecast.engine.decision.Milestone;
import io.jenner.forecast.engine.decision.Presence;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.AntigenContraindication;
import io.jenner.forecast.knowledge.Immunity.BirthDateImmunity;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.VaccineContraindication;
import io.jenner.forecast.knowledge.VaccineContraindication.ContraindicatedVaccine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Determines immunity and contraindications, once for each antigen (sections 7.2 and 7.3). */
final class Standings {

    private final Map<String, AntigenStanding> byAntigen = new HashMap<>();
    private final Map<String, Set<String>> undetermined = new LinkedHashMap<>();
    private final Set<String> undeterminedAntigens = new HashSet<>();
    private final Set<String> undeterminedVaccines = new HashSet<>();

    private boolean contraindicating;

    private Standings() {}

    static Standings determine(Person person, Schedule schedule, DecisionMaker rules) {
        List<Questions> all = new ArrayList<>();
        Batch batch = rules.batch();
        for (AntigenPlan plan : schedule.antigens()) {
            if (!person.observations().isEmpty()
                    || !plan.antigen().immunity().birthDates().isEmpty()) {
                Questions questions = new Questions(plan.antigen(), person);
                questions.ask(batch);
                all.add(questions);
            }
        }
        batch.decide();
        Standings standings = new Standings();
        for (Questions questions : all) {
            questions.addTo(rules.journal());
            AntigenStanding standing = questions.standing();
            standings.byAntigen.put(questions.antigen.name(), standing);
            standings.contraindicating |= !standing.contraindications().isEmpty();
            Set<String> open = questions.undetermined();
            if (!open.isEmpty()) {
                standings.undetermined.put(questions.antigen.name(), open);
                questions.addUndetermined(standings.undeterminedAntigens, standings.undeterminedVaccines);
            }
        }
        return standings;
    }

    AntigenStanding of(String antigen) {
        return byAntigen.getOrDefault(antigen, AntigenStanding.CLEAR);
    }

    /** Returns whether a vaccine must not be given: itself, or for an antigen that it holds. */
    boolean ruleOut(Vaccine vaccine) {
        if (!contraindicating) {
            return false;
        }
        return byAntigen.values().stream()
                        .anyMatch(standing -> standing.contraindicatedVaccines().contains(vaccine.cvx()))
                || vaccine.associations().stream()
                        .anyMatch(association -> of(association.antigen()).contraindicated());
    }

    /** Returns, by antigen, the observations of unknown presence that would be contraindications. */
    Map<String, Set<String>> undetermined() {
        return undetermined;
    }

    /** Returns the antigens of which every vaccine could be contraindicated, by an observation of unknown presence. */
    Set<String> undeterminedAntigens() {
        return undeterminedAntigens;
    }

    /** Returns the CVX codes of single vaccines that could be contraindicated, by an observation of unknown presence. */
    Set<String> undeterminedVaccines() {
        return undeterminedVaccines;
    }

    /**
     * A contraindication that was asked about.
     *
     * @param observation observation code
     * @param cvx CVX code of the only vaccine that is ruled out; empty where all are
     * @param begin age from which it applies, or null
     * @param end age from which it no longer applies, or null
     * @param row where it stands
     * @param decision the question
     */
    record Asked(
            String observation,
            String cvx,
            @Nullable Offset begin,
            @Nullable Offset end,
            Place row,
            ContraindicationDecision decision) {

        private Asked asked(Batch batch) {
            return new Asked(observation, cvx, begin, end, row, batch.ask(decision));
        }
    }

    /** The questions of one antigen; only observations that the patient has or may have are asked about. */
    private static final class Questions {
        private final Antigen antigen;
        private final Person person;
        private final List<Evidence> immunity = new ArrayList<>();
        private final List<Asked> antigenLevel = new ArrayList<>();
        private final List<Asked> vaccineLevel = new ArrayList<>();

        private record Evidence(@Nullable BirthDateImmunity row, ImmunityDecision decision) {

            Evidence asked(Batch batch) {
                return new Evidence(row, batch.ask(decision));
            }
        }

        Questions(Antigen antigen, Person person) {
            this.antigen = antigen;
            this.person = person;
            askForImmunity();
            askForContraindications();
        }

        private void askForImmunity() {
            if (antigen.immunity().clinicalHistory().stream().anyMatch(person::has)) {
                immunity.add(new Evidence(null, ImmunityDecision.byHistory(true)));
            }
            for (BirthDateImmunity presumption : antigen.immunity().birthDates()) {
                String country = presumption.country();
                immunity.add(new Evidence(
                        presumption,
                        ImmunityDecision.byBirthDate(
                                Milestone.of(person.birthDate(), (int)
                                        presumption.bornBefore().toEpochDay()),
                                presumption.exclusions().stream().anyMatch(person::has),
                                country == null
                                        || person.countryOfBirth()
                                                .filter(given -> Countries.isSame(country, given))
                                                .isPresent())));
            }
        }

        private void askForContraindications() {
            for (AntigenContraindication row : antigen.contraindications()) {
                Presence presence = person.presence(row.observation());
                if (presence != Presence.ABSENT) {
                    antigenLevel.add(new Asked(
                            row.observation(),
                            "",
                            row.begin(),
                            row.end(),
                            row.place(),
                            new ContraindicationDecision(
                                    presence,
                                    person.reached(row.begin(), Day.NONE),
                                    person.reached(row.end(), Day.NEVER))));
                }
            }
            for (VaccineContraindication row : antigen.vaccineContraindications()) {
                Presence presence = person.presence(row.observation());
                if (presence != Presence.ABSENT) {
                    for (ContraindicatedVaccine vaccine : row.vaccines()) {
                        vaccineLevel.add(new Asked(
                                row.observation(),
                                vaccine.cvx(),
                                vaccine.begin(),
                                vaccine.end(),
                                row.place(),
                                new ContraindicationDecision(
                                        presence,
                                        person.reached(vaccine.begin(), Day.NONE),
                                        person.reached(vaccine.end(), Day.NEVER))));
                    }
                }
            }
        }

        void ask(Batch batch) {
            immunity.replaceAll(evidence -> evidence.asked(batch));
            antigenLevel.replaceAll(asked -> asked.asked(batch));
            vaccineLevel.replaceAll(asked -> asked.asked(batch));
        }

        void addTo(Journal journal) {
            immunity.forEach(evidence -> journal.immunity(antigen, evidence.row, evidence.decision));
            antigenLevel.forEach(asked -> journal.contraindication(antigen, asked));
            vaccineLevel.forEach(asked -> journal.contraindication(antigen, asked));
        }

        AntigenStanding standing() {
            if (immunity.isEmpty() && antigenLevel.isEmpty() && vaccineLevel.isEmpty()) {
                return AntigenStanding.CLEAR;
            }
            List<Applying> applying = new ArrayList<>();
            antigenLevel.stream()
                    .filter(asked -> asked.decision.isApplying())
                    .forEach(asked -> applying.add(new Applying(asked.observation, List.of())));
            Map<String, List<String>> vaccines = new LinkedHashMap<>();
            vaccineLevel.stream()
                    .filter(asked -> asked.decision.isApplying())
                    .forEach(asked -> vaccines.computeIfAbsent(asked.observation, code -> new ArrayList<>())
                            .add(asked.cvx));
            vaccines.forEach((observation, codes) -> applying.add(new Applying(observation, List.copyOf(codes))));
            return AntigenStanding.of(
                    immunity.stream().anyMatch(evidence -> evidence.decision.isImmune()), List.copyOf(applying));
        }

        void addUndetermined(Set<String> antigens, Set<String> cvxCodes) {
            if (antigenLevel.stream().anyMatch(asked -> asked.decision.isUndeterminable())) {
                antigens.add(antigen.name());
            }
            vaccineLevel.stream()
                    .filter(asked -> asked.decision.isUndeterminable())
                    .forEach(asked -> cvxCodes.add(asked.cvx));
        }

        Set<String> undetermined() {
            if (antigenLevel.isEmpty() && vaccineLevel.isEmpty()) {
                return Set.of();
            }
            Set<String> open = new LinkedHashSet<>();
            antigenLevel.stream()
                    .filter(asked -> asked.decision.isUndeterminable())
                    .forEach(asked -> open.add(asked.observation));
            vaccineLevel.stream()
                    .filter(asked -> asked.decision.isUndeterminable())
                    .forEach(asked -> open.add(asked.observation));
            return open;
        }
    }
}
