package io.jenner.benchmarks.answers;

import io.jenner.benchmarks.patients.Asked;
import io.jenner.benchmarks.patients.Patients;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Patient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Made-up questions and digests. */
final class Fixtures {

    private Fixtures() {}

    static Asked withoutLastDose(Asked asked) {
        Patient patient = asked.patient();
        List<DoseAdministered> doses = patient.doses();
        Patient less = new Patient(
                patient.birthDate(),
                patient.sex(),
                patient.countryOfBirth(),
                doses.subList(0, doses.size() - 1),
                patient.observations());
        return new Asked(less, asked.asOf(), asked.options());
    }

    static StoredDigests stored(Patients patients, Digests digests) {
        try {
            StoredDigests stored = StoredDigests.in(Path.of("no-such-folder", StoredDigests.NAME));
            stored.put(patients.toString(), digests);
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
