package io.jenner.cases.properties;

import io.jenner.cases.population.Individual;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A person of the population, perhaps with some entries left out, to try a property on; for one thread. */
final class Sample {

    private final Individual individual;
    private final Patient patient;
    private @Nullable Forecast answer;

    private Sample(Individual individual, Patient patient) {
        this.individual = individual;
        this.patient = patient;
    }

    static Sample of(Individual individual) {
        return new Sample(individual, individual.patient());
    }

    Patient patient() {
        return patient;
    }

    LocalDate asOf() {
        return individual.asOf();
    }

    /** Returns the answer for the person; asked once. */
    Forecast answer() {
        Forecast known = answer;
        if (known == null) {
            known = People.ask(patient, asOf());
            answer = known;
        }
        return known;
    }

    /** Returns chances that depend on nothing but the person. */
    Random random() {
        return new Random(individual.seed() * 31 + individual.index());
    }

    /** Returns the person without the doses that are dated after the assessment date. */
    Sample withoutDosesAhead() {
        return without(patient.doses().stream()
                .filter(dose -> dose.date().isAfter(asOf()))
                .toList());
    }

    Sample without(List<DoseAdministered> doses) {
        if (doses.isEmpty()) {
            return this;
        }
        List<DoseAdministered> left = new ArrayList<>(patient.doses());
        doses.forEach(left::remove);
        return new Sample(individual, People.withDoses(patient, left));
    }

    Sample without(Observation observation) {
        List<Observation> left = new ArrayList<>(patient.observations());
        left.remove(observation);
        return new Sample(individual, People.withObservations(patient, left));
    }

    /** Returns where the person comes from, and what is left of them. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(individual.toString());
        text.append("\n  born ").append(patient.birthDate()).append(", ").append(patient.sex());
        patient.countryOfBirth().ifPresent(country -> text.append(", ").append(country));
        patient.doses().forEach(dose -> text.append("\n  dose ").append(People.text(dose)));
        patient.observations().forEach(observation -> text.append("\n  ").append(observation));
        return text.toString();
    }
}
