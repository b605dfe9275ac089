package io.jenner.forecast.plan;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineProduct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the forecaster for one patient with doses added behind those of the record. */
final class Asking {

    private final Forecaster forecaster;
    private final Patient patient;

    /** Leaves out the doses of the record that are dated after a day. */
    Asking(Forecaster forecaster, Patient patient, LocalDate lastRecorded) {
        this.forecaster = forecaster;
        this.patient = with(
                patient,
                patient.doses().stream()
                        .filter(dose -> !dose.date().isAfter(lastRecorded))
                        .toList());
    }

    private static Patient with(Patient patient, List<DoseAdministered> doses) {
        return new Patient(
                patient.birthDate(),
                patient.sex(),
                patient.countryOfBirth(),
                doses,
                patient.observations(),
                patient.birthDateAssumption());
    }

    /** Returns the same for a patient with every observation of unknown presence. */
    Asking allPresent() {
        List<Observation> observations = patient.observations().stream()
                .map(found -> new Observation(found.code(), found.date(), found.until(), Presence.PRESENT))
                .toList();
        Patient worst = new Patient(
                patient.birthDate(),
                patient.sex(),
                patient.countryOfBirth(),
                patient.doses(),
                observations,
                patient.birthDateAssumption());
        return new Asking(forecaster, worst, LocalDate.MAX);
    }

    /** Returns the answer as of a day with the planned doses up to that day. */
    Forecast planned(List<PlannedDose> doses, LocalDate day) {
        return given(administered(doses, day), day);
    }

    /** Returns the answer as of a day with all doses given before it, and none of that day: those may go together. */
    Forecast before(List<PlannedDose> doses, LocalDate day) {
        LocalDate eve = day.minusDays(1);
        boolean isLater = patient.doses().stream().allMatch(dose -> dose.date().isBefore(day));
        Asking asking = isLater ? this : new Asking(forecaster, patient, eve);
        return asking.given(administered(doses, eve), day);
    }

    /** Returns how many doses of a day the record has; an entry that repeats another one is none. */
    long recorded(LocalDate day) {
        return given(List.of(), day).doses().stream()
                .filter(dose -> dose.dose().date().equals(day))
                .filter(dose -> !dose.notEvaluated().equals(Optional.of(NotEvaluatedReason.REPEATED)))
                .count();
    }

    /** Returns the answer as of a day with all these doses. */
    Forecast given(List<DoseAdministered> doses, LocalDate day) {
        return given(doses, day, ForecastOptions.DEFAULT);
    }

    Forecast given(List<DoseAdministered> doses, LocalDate day, ForecastOptions options) {
        List<DoseAdministered> all = new ArrayList<>(patient.doses());
        all.addAll(doses);
        return forecaster.forecast(with(patient, all), day, options);
    }

    /** Returns the same with doses of these products given on a day. */
    Asking plus(List<VaccineProduct> products, LocalDate day) {
        List<DoseAdministered> all = new ArrayList<>(patient.doses());
        products.forEach(product -> all.add(DoseAdministered.of(day, product)));
        return new Asking(forecaster, with(patient, all), LocalDate.MAX);
    }

    /** Returns the same with the dose at that place of the record left out. */
    Asking withoutRecorded(int index) {
        List<DoseAdministered> rest = new ArrayList<>(patient.doses());
        rest.remove(index);
        return new Asking(forecaster, with(patient, rest), LocalDate.MAX);
    }

    /** Returns the added dose of that index in an answer of this. */
    EvaluatedDose added(Forecast answer, int index) {
        return answer.doses().get(patient.doses().size() + index);
    }

    LocalDate birthDate() {
        return patient.birthDate();
    }

    List<DoseAdministered> recorded() {
        return patient.doses();
    }

    static List<DoseAdministered> administered(List<PlannedDose> doses, LocalDate day) {
        return doses.stream()
                .filter(dose -> !dose.date().isAfter(day))
                .map(PlannedDose::administered)
                .toList();
    }
}
