package io.jenner.benchmarks.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.jenner.benchmarks.BenchmarkException;
import org.junit.jupiter.api.Test;

class PatientsTest {

    @Test
    void madeUpPatientsDependOnSeedAndCount() {
        assertThat(new Patients(Source.POPULATION, 7, 5).read())
                .hasSize(5)
                .isEqualTo(new Patients(Source.POPULATION, 7, 6).read().subList(0, 5))
                .isNotEqualTo(new Patients(Source.POPULATION, 8, 5).read());
    }

    @Test
    void childhoodIsFullRecords() {
        assertThat(new Patients(Source.CHILDHOOD, 7, 5).read())
                .hasSize(5)
                .allSatisfy(asked -> assertThat(asked.patient().doses()).hasSize(35));
    }

    @Test
    void parametersStandInTheName() {
        assertThat(new Patients(Source.POPULATION, 7, 5)).hasToString("population seed=7 count=5");
        assertThat(new Patients(Source.CDC, 7, 5)).hasToString("cdc");
    }

    @Test
    void nobodyCannotBeMeasured() {
        assertThatThrownBy(() -> new Patients(Source.POPULATION, 7, 0))
                .isInstanceOf(BenchmarkException.class)
                .hasMessage("count: found 0 people, expected at least 1. Remedy: name a larger number");
    }

    @Test
    void absentCasesOfTheCdcAreToldWithARemedy() {
        assumeFalse(Source.CDC.isAtHand(), "jenner.cdc.dir is set");

        assertThatThrownBy(() -> Patients.of(Source.CDC).read())
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("source cdc: found no folder of the CDC's files")
                .hasMessageContaining("--cdc DIR");
    }
}
