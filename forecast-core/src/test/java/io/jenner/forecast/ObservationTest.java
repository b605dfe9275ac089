package io.jenner.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationTest {

    @ParameterizedTest
    @CsvSource({"7,007", "07,007", "007,007", "0007,007", "170,170", "' 7 ',007"})
    void codeIsPaddedWithZerosToThreeDigits(String given, String code) {
        assertThat(Observation.of(given).code()).isEqualTo(code);
    }

    @Test
    void observationIsPresentAndUndatedUnlessSaidOtherwise() {
        assertThat(Observation.of("007"))
                .isEqualTo(new Observation("007", Optional.empty(), Optional.empty(), Observation.Presence.PRESENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void emptyCodeIsRejectedWithARemedy(String code) {
        assertThatExceptionOfType(InvalidPatientException.class)
                .isThrownBy(() -> Observation.of(code))
                .withMessage("observations.code: found an empty code, expected a code."
                        + " Remedy: give the code, or leave the entry out.");
    }

    @Test
    void endOnTheDayOfTheObservationIsKeptAndADayBeforeIsRejected() {
        Optional<LocalDate> date = Optional.of(LocalDate.of(2024, 2, 2));
        assertThat(new Observation("007", date, date, Observation.Presence.PRESENT).until())
                .isEqualTo(date);
        assertThatExceptionOfType(InvalidPatientException.class)
                .isThrownBy(() -> new Observation(
                        "007", date, Optional.of(LocalDate.of(2024, 2, 1)), Observation.Presence.PRESENT))
                .withMessage("observations.until: found an end before the date of the observation, expected one on or"
                        + " after it. Remedy: correct one of them.");
    }
}
