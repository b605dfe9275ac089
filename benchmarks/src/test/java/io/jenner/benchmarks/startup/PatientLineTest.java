package io.jenner.benchmarks.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PatientLineTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 22);

    @Test
    void patientComesBackFromItsLine() {
        Patient patient = Patient.born("2021-03-10")
                .sex(Sex.FEMALE)
                .dose("2021-05-12", "110")
                .dose("2022-03-15", "03")
                .observation("007")
                .build();

        assertThat(PatientLine.parse(new PatientLine(patient, DAY).text())).isEqualTo(new PatientLine(patient, DAY));
    }

    @Test
    void patientWithoutDosesComesBackFromItsLine() {
        Patient patient = Patient.born("2021-03-10").build();

        assertThat(PatientLine.parse(new PatientLine(patient, DAY).text())).isEqualTo(new PatientLine(patient, DAY));
    }
}
