package io.jenner.cases.properties;

import io.jenner.cases.population.Population;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.rules.UsScheduleProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The forecaster under test, its schedule as data, and changes to people. */
final class People {

    static final Forecaster US = Forecaster.usSchedule();
    static final Knowledge KNOWLEDGE = UsScheduleProvider.embeddedKnowledge();
    static final Population POPULATION = new Population(KNOWLEDGE);
    static final Map<String, Series> SERIES = KNOWLEDGE.antigens().stream()
            .flatMap(antigen -> antigen.series().stream())
            .collect(Collectors.toMap(Series::name, Function.identity()));
    static final Map<String, Vaccine> VACCINES =
            KNOWLEDGE.vaccines().stream().collect(Collectors.toMap(Vaccine::cvx, Function.identity()));

    private People() {}

    static Forecast ask(Patient patient, LocalDate asOf) {
        return US.forecast(patient, asOf);
    }

    static Patient withDoses(Patient patient, Collection<DoseAdministered> doses) {
        return new Patient(
                patient.birthDate(),
                patient.sex(),
                patient.countryOfBirth(),
                List.copyOf(doses),
                patient.observations());
    }

    static Patient withObservations(Patient patient, Collection<Observation> observations) {
        return new Patient(
                patient.birthDate(),
                patient.sex(),
                patient.countryOfBirth(),
                patient.doses(),
                List.copyOf(observations));
    }

    /** Returns the person with one more dose, the last in the list. */
    static Patient plus(Patient patient, DoseAdministered dose) {
        List<DoseAdministered> doses = new ArrayList<>(patient.doses());
        doses.add(dose);
        return withDoses(patient, doses);
    }

    static String text(DoseAdministered dose) {
        return dose.date() + " CVX " + dose.cvx()
                + dose.mvx().map(mvx -> " MVX " + mvx).orElse("")
                + dose.lot().map(lot -> " lot " + lot).orElse("")
                + dose.lotExpires().map(day -> " until " + day).orElse("")
                + dose.volumeMl().map(volume -> " " + volume + " mL").orElse("")
                + (dose.poorCondition() ? " in poor condition" : "");
    }
}
