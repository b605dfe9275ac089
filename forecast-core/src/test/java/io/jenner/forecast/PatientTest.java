package io.jenner.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientTest {

    private static final LocalDate BIRTH = LocalDate.of(2021, 3, 10);

    @Test
    void aPersonNeedsNoMoreThanABirthDate() {
        Patient patient = Patient.born("2021-03-10").build();

        assertThat(patient).isEqualTo(new Patient(BIRTH, Sex.UNKNOWN, Optional.empty(), List.of(), List.of()));
    }

    @Test
    void textAndDateBuildTheSamePatient() {
        Patient fromText = Patient.born("2021-03-10")
                .sex(Sex.FEMALE)
                .dose("2021-05-12", "20")
                .observation("007")
                .build();
        Patient fromValues = Patient.born(BIRTH)
                .sex(Sex.FEMALE)
                .dose(DoseAdministered.of(LocalDate.of(2021, 5, 12), "20"))
                .observation(Observation.of("007"))
                .build();

        assertThat(fromText).isEqualTo(fromValues);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021-3-10", "2021-02-29", "10.03.2021", "2021-03-10T08:00"})
    void birthDateThatIsNoFullDateIsRejected(String text) {
        assertThatExceptionOfType(InvalidPatientException.class)
                .isThrownBy(() -> Patient.born(text))
                .withMessage("birthDate: found a text that is no date, expected a date such as 2021-03-10."
                        + " Remedy: write year, month and day in full.")
                .withNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2021-03"})
    void birthDateWithoutItsDayIsRefusedWithTheReasonAndTheWayOut(String text) {
        assertThatExceptionOfType(InvalidPatientException.class)
                .isThrownBy(() -> Patient.born(text))
                .withMessage(
                        "birthDate: found a date without its day, expected a whole date such as 2021-03-10, because a"
                                + " dose can count or not by a single day. Remedy: give year, month and day, or state a"
                                + " DateAssumption.");
    }

    @ParameterizedTest
    @CsvSource({
        "2024, FIRST_DAY, 2024-01-01",
        "2024, MIDDLE_DAY, 2024-07-01",
        "2024, LAST_DAY, 2024-12-31",
        "2024-02, FIRST_DAY, 2024-02-01",
        "2024-02, MIDDLE_DAY, 2024-02-15",
        "2024-02, LAST_DAY, 2024-02-29"
    })
    void partOfADateIsTakenWithAnAssumptionWhichIsKept(String text, DateAssumption assumption, LocalDate day) {
        Patient patient =
                Patient.born(text, assumption).dose(text, assumption, "20").build();

        assertThat(patient.birthDate()).isEqualTo(day);
        assertThat(patient.birthDateAssumption()).contains(assumption);
        assertThat(patient.doses().get(0).date()).isEqualTo(day);
        assertThat(patient.doses().get(0).dateAssumption()).contains(assumption);
    }

    @Test
    void wholeDateNeedsNoAssumption() {
        Patient patient = Patient.born("2021-03-10", DateAssumption.LAST_DAY)
                .dose("2021-05-12", DateAssumption.LAST_DAY, "20")
                .build();

        assertThat(patient)
                .isEqualTo(Patient.born(BIRTH).dose("2021-05-12", "20").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21", "2021-13", "2021-3", "2021-02-30", "spring"})
    void whatIsNoPartOfADateIsRejectedInSpiteOfAnAssumption(String text) {
        assertThatExceptionOfType(InvalidPatientException.class)
                .isThrownBy(() -> Patient.born(text, DateAssumption.FIRST_DAY))
                .withMessageStartingWith("birthDate: found a text that is no date, expected a ");
    }

    @Test
    void doseOfAProductKeepsManufacturerAndTradeName() {
        VaccineProduct product = new VaccineProduct("43", "Hep B", Optional.of("Recombivax"), Optional.of("MSD"));

        assertThat(Patient.born(BIRTH)
                        .dose("2021-05-12", product)
                        .build()
                        .doses()
                        .get(0))
                .isEqualTo(DoseAdministered.builder(LocalDate.of(2021, 5, 12), "43")
                        .mvx("MSD")
                        .tradeName("Recombivax")
                        .build());
    }

    @Test
    void leapDayIsADateInLeapYears() {
        assertThat(Patient.born("2020-02-29").build().birthDate()).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @Test
    void partialDoseDateIsRejectedNamingThePlaceOfTheDose() {
        Patient.Builder builder = Patient.born(BIRTH).dose("2021-05-12", "20");

        InvalidPatientException thrown =
                catchThrowableOfType(InvalidPatientException.class, () -> builder.dose("2021-07", "20"));

        assertThat(thrown.field()).isEqualTo("doses[2].date");
        assertThat(thrown).hasMessageStartingWith("doses[2].date: found a date without its day");
    }

    @Test
    void blankCountryOfBirthIsNoCountry() {
        assertThat(Patient.born(BIRTH).countryOfBirth("  ").build().countryOfBirth())
                .isEmpty();
        assertThat(Patient.born(BIRTH).countryOfBirth(" U.S. ").build().countryOfBirth())
                .contains("U.S.");
    }

    @Test
    void dosesKeepTheOrderOfTheInput() {
        Patient patient = Patient.born(BIRTH)
                .dose("2022-01-01", "20")
                .dose("2021-05-12", "10")
                .build();

        assertThat(patient.doses()).extracting(DoseAdministered::cvx).containsExactly("20", "10");
    }

    @Test
    void laterCallsOfTheBuilderLeaveThePatientAlone() {
        Patient.Builder builder = Patient.born(BIRTH);
        Patient patient = builder.build();

        builder.dose("2021-05-12", "20").observation("007").sex(Sex.MALE);

        assertThat(patient).isEqualTo(Patient.born(BIRTH).build());
    }

    @Test
    void listsAreCopiedAndCannotBeChanged() {
        List<DoseAdministered> doses = new ArrayList<>();
        Patient patient = new Patient(BIRTH, Sex.MALE, Optional.empty(), doses, List.of());

        doses.add(DoseAdministered.of(BIRTH, "08"));

        assertThat(patient.doses()).isEmpty();
        assertThat(patient.doses()).isUnmodifiable();
        assertThat(patient.observations()).isUnmodifiable();
    }

    @Test
    void textFormHoldsNoPersonalData() {
        Patient patient = Patient.born(BIRTH)
                .sex(Sex.FEMALE)
                .countryOfBirth("Utopia")
                .dose("2021-05-12", "20")
                .observation("007")
                .build();

        assertThat(patient).hasToString("Patient[1 doses, 1 observations]");
    }

    @Test
    void faultOfADoseOrObservationHasItsPlace() {
        Patient.Builder builder = Patient.born(BIRTH).dose("2021-05-12", "20").observation("007");

        assertThat(fieldOf(() -> builder.dose("2021-06-12", "no code"))).isEqualTo("doses[2].cvx");
        assertThat(fieldOf(() -> builder.dose(BIRTH, "no code"))).isEqualTo("doses[2].cvx");
        assertThat(fieldOf(() -> builder.dose("2021", DateAssumption.FIRST_DAY, "no code")))
                .isEqualTo("doses[2].cvx");
        assertThat(fieldOf(() -> builder.dose("soon", "20"))).isEqualTo("doses[2].date");
        assertThat(fieldOf(() -> builder.observation("no code"))).isEqualTo("observations[2].code");
    }

    @Test
    void faultOfADoseOnItsOwnHasNone() {
        assertThat(fieldOf(() -> DoseAdministered.of(BIRTH, "no code"))).isEqualTo("doses.cvx");
    }

    private static String fieldOf(ThrowingCallable attempt) {
        return catchThrowableOfType(InvalidPatientException.class, attempt).field();
    }
}
