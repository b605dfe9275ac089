package io.jenner.forecast.engine;

import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import io.jenner.forecast.date.Offset;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.Milestone;
import io.jenner.forecast.engine.decision.Presence;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.Vaccine.Association;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A patient as seen on the assessment date: doses in the order of evaluation, active observations by code. */
final class Person {

    private final int birthDate;
    private final Sex sex;
    private final Optional<String> countryOfBirth;
    private final int assessmentDate;
    private final List<GivenDose> doses;
    private final Map<String, List<GivenDose>> dosesByAntigen;
    private final Map<String, Presence> presences;
    private final Map<String, Integer> observationDates;
    private final Horizon horizon;

    private Person(
            int birthDate,
            Sex sex,
            Optional<String> countryOfBirth,
            int assessmentDate,
            List<GivenDose> doses,
            Map<String, Presence> presences,
            Map<String, Integer> observationDates,
            Horizon horizon) {
        this.birthDate = birthDate;
        this.sex = sex;
        this.countryOfBirth = countryOfBirth;
        this.assessmentDate = assessmentDate;
        this.doses = doses;
        this.presences = presences;
        this.observationDates = observationDates;
        this.horizon = horizon;
        this.dosesByAntigen = new HashMap<>();
        for (GivenDose dose : doses) {
            for (String antigen : antigensOf(dose.vaccine(), dose.date())) {
                dosesByAntigen
                        .computeIfAbsent(antigen, name -> new ArrayList<>())
                        .add(dose);
            }
        }
    }

    /** Returns the patient on the day, with the doses that are to be evaluated. */
    static Person of(Patient patient, int assessmentDate, List<GivenDose> doses) {
        Map<String, Presence> presences = new LinkedHashMap<>();
        Map<String, Integer> dates = new HashMap<>();
        Horizon horizon = new Horizon(assessmentDate);
        for (Observation observation : patient.observations()) {
            int until = Day.of(observation.until().orElse(null), Day.NEVER);
            horizon.compared(until);
            if (until <= assessmentDate) {
                continue;
            }
            if (observation.presence() == Observation.Presence.UNKNOWN) {
                presences.putIfAbsent(observation.code(), Presence.UNKNOWN);
            } else {
                presences.put(observation.code(), Presence.PRESENT);
                observation
                        .date()
                        .ifPresent(date -> dates.merge(observation.code(), (int) date.toEpochDay(), Math::max));
            }
        }
        return new Person(
                (int) patient.birthDate().toEpochDay(),
                patient.sex(),
                patient.countryOfBirth(),
                assessmentDate,
                doses,
                presences,
                dates,
                horizon);
    }

    /** Returns the same person as of an earlier day, with the doses before that day and without observations. */
    Person asOf(int date) {
        List<GivenDose> earlier =
                doses.stream().filter(dose -> dose.date() < date).toList();
        return new Person(birthDate, sex, countryOfBirth, date, earlier, Map.of(), Map.of(), new Horizon(date));
    }

    /** Returns the antigens that a vaccine holds for the person on a day (section 4.2). */
    List<String> antigensOf(Vaccine vaccine, int date) {
        List<String> antigens = new ArrayList<>();
        for (Association association : vaccine.associations()) {
            if (ageDate(association.begin(), Day.NONE) <= date && date < ageDate(association.end(), Day.NEVER)) {
                antigens.add(association.antigen());
            }
        }
        return antigens;
    }

    int birthDate() {
        return birthDate;
    }

    Sex sex() {
        return sex;
    }

    Optional<String> countryOfBirth() {
        return countryOfBirth;
    }

    int assessmentDate() {
        return assessmentDate;
    }

    /** Returns the doses in the order of evaluation. */
    List<GivenDose> doses() {
        return doses;
    }

    /** Returns the antigen administered records of an antigen in the order of evaluation (section 4.2). */
    List<GivenDose> dosesOf(String antigen) {
        return dosesByAntigen.getOrDefault(antigen, List.of());
    }

    Presence presence(String observation) {
        return presences.getOrDefault(observation, Presence.ABSENT);
    }

    /** Returns the codes of the observations that are or may be present. */
    Set<String> observations() {
        return presences.keySet();
    }

    boolean has(String observation) {
        return presence(observation) == Presence.PRESENT;
    }

    /** Returns the latest date of an observation that is present, or {@link Day#NONE}. */
    int observationDate(String observation) {
        return observationDates.getOrDefault(observation, Day.NONE);
    }

    /** Returns where the assessment date stands to an age, or to the mark given where there is no age. */
    Milestone reached(@Nullable Offset age, int ifAbsent) {
        return today(ageDate(age, ifAbsent));
    }

    /** Returns where the assessment date stands to a date. */
    Milestone today(int date) {
        horizon.compared(date);
        return Milestone.of(assessmentDate, date);
    }

    /** Returns until when what was found out about the person holds. */
    Horizon horizon() {
        return horizon;
    }

    /** Returns the day on which the person reaches an age, or the mark given where there is no age. */
    int ageDate(@Nullable Offset age, int ifAbsent) {
        return Day.after(birthDate, age, ifAbsent);
    }
}
