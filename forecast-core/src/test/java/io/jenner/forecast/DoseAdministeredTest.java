package io.jenner.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoseAdministeredTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 10);

    @ParameterizedTest
    @CsvSource({"3,03", "03,03", "003,03", "0,00", "20,20", "' 20 ',20", "110,110", "0110,110", "'9 ',09"})
    void cvxIsPaddedWithZerosToTwoDigits(String given, String code) {
        assertThat(DoseAdministered.of(DAY, given).cvx()).isEqualTo(code);
    }

    @Test
    void cvxThatIsNoNumberStaysAsWritten() {
        assertThat(DoseAdministered.of(DAY, " x3 ").cvx()).isEqualTo("x3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t"})
    void emptyCvxIsRejectedWithARemedy(String cvx) {
        assertThatExceptionOfType(InvalidPatientException.class)
                .isThrownBy(() -> DoseAdministered.of(DAY, cvx))
                .withMessage("doses.cvx: found an empty code, expected a code."
                        + " Remedy: give the code, or leave the entry out.");
    }

    @Test
    void whatIsNotSetIsAbsent() {
        DoseAdministered dose = DoseAdministered.of(DAY, "20");

        assertThat(dose)
                .isEqualTo(new DoseAdministered(
                        Optional.empty(),
                        DAY,
                        "20",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    @Test
    void whatIsSetComesBack() {
        DoseAdministered dose = DoseAdministered.builder(DAY, "20")
                .id("d1")
                .mvx("ABC")
                .tradeName("Sample")
                .lot("L1")
                .lotExpires(LocalDate.of(2024, 5, 1))
                .volumeMl(new BigDecimal("0.5"))
                .poorCondition(true)
                .build();

        assertThat(dose)
                .isEqualTo(new DoseAdministered(
                        Optional.of("d1"),
                        DAY,
                        "20",
                        Optional.of("ABC"),
                        Optional.of("Sample"),
                        Optional.of("L1"),
                        Optional.of(LocalDate.of(2024, 5, 1)),
                        Optional.of(new BigDecimal("0.5")),
                        true));
    }

    @Test
    void blankTextsCountAsAbsentAndOthersAreTrimmed() {
        DoseAdministered dose = DoseAdministered.builder(DAY, "20")
                .mvx(" ")
                .tradeName("")
                .lot(" L1 ")
                .build();

        assertThat(dose.mvx()).isEmpty();
        assertThat(dose.tradeName()).isEmpty();
        assertThat(dose.lot()).contains("L1");
    }

    @ParameterizedTest
    @CsvSource({"0.001", "1000", "1000.000"})
    void volumeThatADoseMayHaveIsKept(BigDecimal volume) {
        assertThat(DoseAdministered.builder(DAY, "20").volumeMl(volume).build().volumeMl())
                .contains(volume);
    }

    @ParameterizedTest
    @CsvSource({"0", "-0.5", "1000.001", "1e999999999"})
    void volumeThatNoDoseHasIsRejected(BigDecimal volume) {
        assertThatExceptionOfType(InvalidPatientException.class)
                .isThrownBy(() ->
                        DoseAdministered.builder(DAY, "20").volumeMl(volume).build())
                .withMessage("doses.volumeMl: found a volume that no dose has, expected more than 0 and at most 1000"
                        + " millilitres. Remedy: correct the volume, or leave it out.");
    }

    @ParameterizedTest
    @CsvSource({"'MMR II'", "123456789012345678901", "'\u001b[31m'"})
    void textThatIsNoCodeIsRejected(String cvx) {
        assertThatExceptionOfType(InvalidPatientException.class)
                .isThrownBy(() -> DoseAdministered.of(DAY, cvx))
                .withMessage("doses.cvx: found a text that is no code, expected up to 20 letters, digits, dots and"
                        + " hyphens. Remedy: correct the code.");
    }

    @ParameterizedTest
    @CsvSource({"2024-02,2024-02-29", "2025-02,2025-02-28", "2024-12,2024-12-31"})
    void lotExpiringInAMonthMayBeUsedUntilItsLastDay(YearMonth month, LocalDate lastDay) {
        assertThat(DoseAdministered.builder(DAY, "20").lotExpires(month).build().lotExpires())
                .contains(lastDay);
    }
}
