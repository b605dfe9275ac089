package io.jenner.forecast.engine;

import io.jenner.forecast.Finding;
import io.jenner.forecast.Finding.Code;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Points out what the reader of an answer should know about the input, beside the doses that are left out. */
final class InputFindings {

    private final Patient patient;
    private final Person person;
    private final List<Finding> findings = new ArrayList<>();

    InputFindings(Patient patient, Person person) {
        this.patient = patient;
        this.person = person;
    }

    /** Two doses of one antigen on one day: the order of the input decides which is judged first (section 4.2). */
    InputFindings addSameDayDoses() {
        List<GivenDose> doses = person.doses();
        for (int later = 1; later < doses.size(); later++) {
            GivenDose dose = doses.get(later);
            for (int earlier = later - 1; earlier >= 0 && doses.get(earlier).date() == dose.date(); earlier--) {
                GivenDose other = doses.get(earlier);
                List<String> shared = new ArrayList<>(person.antigensOf(other.vaccine(), other.date()));
                shared.retainAll(person.antigensOf(dose.vaccine(), dose.date()));
                if (!shared.isEmpty()) {
                    addSameDayDose(dose, other, shared);
                    break;
                }
            }
        }
        return this;
    }

    private void addSameDayDose(GivenDose dose, GivenDose earlier, List<String> shared) {
        add(
                Code.SAME_DAY_DOSES,
                HistoryIntake.subject(dose.position()),
                "found the same date as in " + HistoryIntake.subject(earlier.position()) + " and the same antigen ("
                        + String.join(", ", shared) + "), expected one dose of an antigen a day. The order of the input"
                        + " decides which is judged first. Remedy: check both entries",
                shared);
    }

    /** The caller assumed a day where the record holds a part of a date only. */
    InputFindings addAssumedDates() {
        patient.birthDateAssumption().ifPresent(assumption -> addAssumedDate("birthDate"));
        for (int position = 1; position <= patient.doses().size(); position++) {
            if (patient.doses().get(position - 1).dateAssumption().isPresent()) {
                addAssumedDate(HistoryIntake.subject(position) + ".date");
            }
        }
        return this;
    }

    private void addAssumedDate(String subject) {
        add(
                Code.ASSUMED_DATE,
                subject,
                "found a part of a date and the assumption of the caller for the rest, expected a whole date. The answer"
                        + " holds for the day assumed. Remedy: find out the date");
    }

    InputFindings addUnknownObservations(Schedule schedule) {
        for (int position = 1; position <= patient.observations().size(); position++) {
            if (!schedule.knowsObservation(observation(position).code())) {
                add(
                        Code.UNKNOWN_OBSERVATION,
                        subject(position),
                        "found a code that the schedule does not know, expected a CDSi observation code of three"
                                + " digits. The observation decides nothing. Remedy: check the code");
            }
        }
        return this;
    }

    InputFindings addUndeterminedIndications(Map<SeriesPlan, List<String>> undetermined, Schedule schedule) {
        Map<String, Set<String>> seriesByObservation = new LinkedHashMap<>();
        Map<String, Set<String>> antigensByObservation = new LinkedHashMap<>();
        undetermined.forEach((plan, observations) -> observations.forEach(observation -> antigensByObservation
                .computeIfAbsent(observation, code -> new LinkedHashSet<>())
                .add(plan.antigen())));
        undetermined.forEach((plan, observations) -> observations.forEach(observation -> seriesByObservation
                .computeIfAbsent(observation, code -> new LinkedHashSet<>())
                .add(plan.name())));
        seriesByObservation.forEach((observation, series) -> add(
                Code.UNDETERMINED_INDICATION,
                subjectOfUnknown(observation),
                "found an observation whose presence is unknown, expected it to be known. If it is present, a clinician"
                        + " should consider: " + String.join("; ", series)
                        + ". Remedy: find out and state whether it is present",
                Lists.map(
                        schedule.vaccineGroupsOf(antigensByObservation.getOrDefault(observation, Set.of())),
                        VaccineGroup::name)));
        return this;
    }

    /** An antigen without relevant series has nothing that could be contraindicated (section 7.3). */
    InputFindings addUndeterminedContraindications(
            Map<String, Set<String>> undetermined, Collection<SeriesPlan> relevant) {
        Set<String> antigensOfRelevantSeries =
                relevant.stream().map(SeriesPlan::antigen).collect(Collectors.toSet());
        Map<String, Set<String>> antigensByObservation = new LinkedHashMap<>();
        undetermined.forEach((antigen, observations) -> {
            if (antigensOfRelevantSeries.contains(antigen)) {
                observations.forEach(observation -> antigensByObservation
                        .computeIfAbsent(observation, code -> new LinkedHashSet<>())
                        .add(antigen));
            }
        });
        antigensByObservation.forEach((observation, antigens) -> add(
                Code.UNDETERMINED_CONTRAINDICATION,
                subjectOfUnknown(observation),
                "found an observation whose presence is unknown, expected it to be known. If it is present, it is a"
                        + " contraindication for: " + String.join(", ", antigens)
                        + ". Remedy: find out before vaccinating",
                antigens));
        return this;
    }

    InputFindings addSeason(LocalDate assessmentDate, Schedule schedule) {
        schedule.seasons()
                .filter(seasons -> !seasons.contains(assessmentDate))
                .ifPresent(seasons -> add(
                        Code.SCHEDULE_OUT_OF_SEASON,
                        "asOf",
                        "found an assessment date outside the seasons that the schedule holds (" + seasons.getStart()
                                + " to " + seasons.getEndInclusive() + "), expected one inside. Forecasts of seasonal"
                                + " vaccines do not hold. Remedy: use a schedule for the season"));
        return this;
    }

    private Observation observation(int position) {
        return patient.observations().get(position - 1);
    }

    /** The code would be personal data: the place in the input says as much to the caller. */
    private String subjectOfUnknown(String code) {
        int position = 1;
        while (!isUnknown(observation(position), code)) {
            position++;
        }
        return subject(position);
    }

    private boolean isUnknown(Observation observation, String code) {
        return observation.code().equals(code)
                && observation.presence() == Observation.Presence.UNKNOWN
                && person.assessmentDate() < Day.of(observation.until().orElse(null), Day.NEVER);
    }

    private static String subject(int position) {
        return "observations[" + position + "]";
    }

    void add(Code code, String subject, String message) {
        add(code, subject, message, List.of());
    }

    void add(Code code, String subject, String message, Collection<String> names) {
        findings.add(new Finding(code, subject, message, List.copyOf(names)));
    }

    List<Finding> findings() {
        return findings;
    }
}
