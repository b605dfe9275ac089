package io.jenner.benchmarks.startup;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * A patient with an assessment date as one line, for the embedding program: it knows no generator. Days and codes alone
 * are kept.
 *
 * @param patient the patient
 * @param asOf the assessment date
 */
record PatientLine(Patient patient, LocalDate asOf) {

    String text() {
        return String.join(
                "|",
                patient.birthDate().toString(),
                patient.sex().name(),
                asOf.toString(),
                patient.doses().stream()
                        .map(dose -> dose.date() + "=" + dose.cvx())
                        .collect(Collectors.joining(",")),
                patient.observations().stream().map(Observation::code).collect(Collectors.joining(",")));
    }

    static PatientLine parse(String text) {
        String[] parts = text.split("\\|", -1);
        Patient.Builder patient = Patient.born(parts[0]).sex(Sex.valueOf(parts[1]));
        for (String dose : parts[3].split(",")) {
            if (!dose.isEmpty()) {
                String[] dayAndCode = dose.split("=", 2);
                patient.dose(DoseAdministered.of(LocalDate.parse(dayAndCode[0]), dayAndCode[1]));
            }
        }
        for (String code : parts[4].split(",")) {
            if (!code.isEmpty()) {
                patient.observation(code);
            }
        }
        return new PatientLine(patient.build(), LocalDate.parse(parts[2]));
    }
}
