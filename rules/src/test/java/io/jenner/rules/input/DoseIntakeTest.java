package io.jenner.rules.input;

import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUEPOX;
import static io.jenner.rules.invented.InventedSchedule.BLUE_GREY;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.GREY;
import static io.jenner.rules.invented.InventedSchedule.GREYPOX;
import static io.jenner.rules.invented.InventedSchedule.RED;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.holds;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Finding.Code;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.InvalidPatientException;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoseIntakeTest {

    private static final String DAY = "2021-01-01";

    private final InventedSchedule schedule = schedule(
            series("Blue").dose(DoseRows.dose()).dose(DoseRows.dose()).dose(DoseRows.dose()),
            series("Grey").against(GREYPOX).dose(DoseRows.dose()));

    // Dates

    @Test
    void birthAfterTheAssessmentDateIsRejectedWithoutPersonalData() {
        assertThatExceptionOfType(InvalidPatientException.class)
                .isThrownBy(() -> schedule.ask(born("2021-01-02"), DAY))
                .withMessage("birthDate: found a date of birth after the assessment date, expected one on or before it."
                        + " Remedy: check both dates.");
    }

    @Test
    void birthOnTheAssessmentDateIsAnswered() {
        assertThat(schedule.ask(born(DAY), DAY).forecast().asOf()).isEqualTo(LocalDate.parse(DAY));
    }

    @Test
    void doseTheDayBeforeBirthIsNotEvaluated() {
        Outcome outcome = schedule.ask(born("2020-01-01").dose("2019-12-31", BLUE));

        outcome.dose(1).isNotEvaluated(NotEvaluatedReason.BEFORE_BIRTH).isJudgedByNoSeries();
        assertThat(outcome.findings(Code.DOSE_BEFORE_BIRTH))
                .extracting(Finding::subject)
                .containsExactly("doses[1]");
    }

    @Test
    void doseOnTheDayOfBirthIsEvaluated() {
        Outcome outcome = schedule.ask(born("2020-01-01").dose("2020-01-01", BLUE));

        outcome.dose(1).isValid();
        assertThat(outcome.forecast().findings()).isEmpty();
    }

    @Test
    void doseTheDayAfterTheAssessmentDateIsNotEvaluated() {
        Outcome outcome = schedule.ask(born("2020-01-01").dose("2021-01-02", BLUE), DAY);

        outcome.dose(1).isNotEvaluated(NotEvaluatedReason.AFTER_ASSESSMENT_DATE).isJudgedByNoSeries();
        assertThat(outcome.findings(Code.DOSE_AFTER_ASSESSMENT_DATE))
                .extracting(Finding::subject)
                .containsExactly("doses[1]");
    }

    @Test
    void doseOnTheAssessmentDateIsEvaluated() {
        Outcome outcome = schedule.ask(born("2020-01-01").dose(DAY, BLUE), DAY);

        outcome.dose(1).isValid();
        assertThat(outcome.forecast().findings()).isEmpty();
    }

    @Test
    void optionEvaluatesDosesAfterTheAssessmentDate() {
        Outcome outcome = schedule.ask(
                born("2020-01-01").dose("2021-01-02", BLUE),
                DAY,
                ForecastOptions.DEFAULT.countingDosesAfterAssessmentDate());

        outcome.dose(1).isValid();
        outcome.series("Blue").validDoses(1);
        assertThat(outcome.forecast().findings()).isEmpty();
    }

    // Vaccines

    @Test
    void doseOfUnknownVaccineIsNotEvaluated() {
        Outcome outcome = schedule.ask(born("2020-01-01").dose(DAY, BLUE).dose(DAY, "899"));

        outcome.dose(2).isNotEvaluated(NotEvaluatedReason.UNKNOWN_VACCINE).isJudgedByNoSeries();
        assertThat(outcome.forecast().doses().get(1).name()).isEmpty();
        assertThat(outcome.findings(Code.UNKNOWN_VACCINE))
                .containsExactly(new Finding(
                        Code.UNKNOWN_VACCINE,
                        "doses[2]",
                        "found a CVX code that the schedule does not know, expected one of its 5 codes."
                                + " The dose is kept and enters no rule. Remedy: check the code"));
    }

    @Test
    void doseWithoutRelevantSeriesIsNotEvaluated() {
        Outcome outcome = schedule.ask(born("2020-01-01").dose(DAY, RED));

        outcome.dose(1).isNotEvaluated(NotEvaluatedReason.NO_RELEVANT_SERIES).isJudgedByNoSeries();
        assertThat(outcome.findings(Code.NO_RELEVANT_SERIES))
                .extracting(Finding::subject)
                .containsExactly("doses[1]");
    }

    @Test
    void doseWithOneRelevantAntigenIsEvaluated() {
        Outcome outcome = schedule.vaccine("920", "Bluepox", "Redpox")
                .ask(born("2020-01-01").dose(DAY, "920"));

        outcome.dose(1).isJudgedBy("Blue");
        assertThat(outcome.forecast().findings()).isEmpty();
    }

    // Repeats

    @Test
    void repeatedDoseIsNotEvaluatedAndNamesTheFirst() {
        Outcome outcome = schedule.ask(born("2020-01-01")
                .dose(DAY, GREY)
                .dose(DAY, BLUE)
                .dose(DAY, BLUE)
                .dose(DAY, BLUE));

        outcome.dose(2).isValid();
        outcome.dose(3).isNotEvaluated(NotEvaluatedReason.REPEATED);
        outcome.dose(4).isNotEvaluated(NotEvaluatedReason.REPEATED);
        assertThat(outcome.findings(Code.REPEATED_DOSE))
                .extracting(Finding::subject)
                .containsExactly("doses[3]", "doses[4]");
        assertThat(outcome.findings(Code.REPEATED_DOSE))
                .allSatisfy(finding -> assertThat(finding.message()).startsWith("found a repeat of doses[2] with"));
    }

    @Test
    void repeatWithEveryDetailIsStillARepeat() {
        UnaryOperator<DoseAdministered.Builder> details =
                dose -> dose.mvx("ABC").lot("L1").volumeMl(new BigDecimal("0.5"));

        assertRepeat(details, details);
    }

    @Test
    void volumesOfOneValueAreTheSame() {
        assertRepeat(dose -> dose.volumeMl(new BigDecimal("0.5")), dose -> dose.volumeMl(new BigDecimal("0.50")));
    }

    @Test
    void idTradeNameAndExpiryTellNoDosesApart() {
        assertRepeat(
                dose -> dose.id("1").tradeName("Sample"), dose -> dose.id("2").lotExpires(LocalDate.of(2022, 1, 1)));
    }

    @Test
    void anotherLotIsNoRepeat() {
        assertTwoDoses(dose -> dose.lot("L1"), dose -> dose.lot("L2"));
    }

    @Test
    void anotherManufacturerIsNoRepeat() {
        assertTwoDoses(dose -> dose.mvx("ABC"), dose -> dose.mvx("DEF"));
    }

    @Test
    void anotherVolumeIsNoRepeat() {
        assertTwoDoses(dose -> dose.volumeMl(new BigDecimal("0.5")), dose -> dose.volumeMl(new BigDecimal("0.25")));
    }

    @Test
    void lotOnOneOfTwoDosesIsNoRepeat() {
        assertTwoDoses(dose -> dose, dose -> dose.lot("L1"));
    }

    @Test
    void anotherDayIsNoRepeat() {
        Outcome outcome = schedule.ask(born("2020-01-01").dose(DAY, BLUE).dose("2021-01-02", BLUE));

        assertThat(outcome.forecast().findings()).isEmpty();
        outcome.series("Blue").validDoses(2);
    }

    // Several doses on one day

    @ParameterizedTest
    @ValueSource(strings = {BLUE_TOO, BLUE_GREY})
    void dosesOfOneAntigenOnOneDayAreBothEvaluatedWithAFinding(String second) {
        Outcome outcome = schedule.ask(born("2020-01-01").dose(DAY, BLUE).dose(DAY, second));

        assertThat(outcome.findings(Code.SAME_DAY_DOSES))
                .extracting(Finding::subject)
                .containsExactly("doses[2]");
        assertThat(outcome.findings(Code.SAME_DAY_DOSES).get(0).message())
                .startsWith("found the same date as in doses[1] and the same antigen (Bluepox),");
        outcome.series("Blue").validDoses(2);
    }

    @Test
    void eachFurtherDoseOfADayHasOneFinding() {
        Outcome outcome = schedule.ask(
                born("2020-01-01").dose(DAY, BLUE).dose(DAY, BLUE_TOO).dose(DAY, BLUE_GREY));

        assertThat(outcome.findings(Code.SAME_DAY_DOSES))
                .extracting(Finding::subject)
                .containsExactly("doses[2]", "doses[3]");
    }

    @Test
    void dosesOfDifferentAntigensOnOneDayAreNothingOdd() {
        assertThat(schedule.ask(born("2020-01-01").dose(DAY, BLUE).dose(DAY, GREY))
                        .forecast()
                        .findings())
                .isEmpty();
    }

    @Test
    void antigenThatAVaccineHoldsAtOtherAgesIsNoneOfTheDay() {
        InventedSchedule byAge =
                schedule.vaccineAtAges("920", holds(BLUEPOX, null, "1 year"), holds(GREYPOX, "1 year", null));

        assertThat(byAge.ask(born("2020-01-02").dose(DAY, BLUE).dose(DAY, "920"))
                        .findings(Code.SAME_DAY_DOSES))
                .hasSize(1);
        assertThat(byAge.ask(born("2020-01-01").dose(DAY, BLUE).dose(DAY, "920"))
                        .findings(Code.SAME_DAY_DOSES))
                .isEmpty();
    }

    @Test
    void orderWithinADayIsThatOfTheInput() {
        InventedSchedule one = schedule(series("Blue").dose(DoseRows.dose()));

        one.ask(born("2020-01-01").dose(DAY, BLUE).dose(DAY, BLUE_TOO)).dose(1).isValid();
        one.ask(born("2020-01-01").dose(DAY, BLUE_TOO).dose(DAY, BLUE)).dose(1).isValid();
    }

    private void assertRepeat(
            UnaryOperator<DoseAdministered.Builder> first, UnaryOperator<DoseAdministered.Builder> second) {
        Outcome outcome = askForTwo(first, second);

        outcome.dose(2).isNotEvaluated(NotEvaluatedReason.REPEATED);
        outcome.series("Blue").validDoses(1);
    }

    private void assertTwoDoses(
            UnaryOperator<DoseAdministered.Builder> first, UnaryOperator<DoseAdministered.Builder> second) {
        Outcome outcome = askForTwo(first, second);

        assertThat(outcome.findings(Code.REPEATED_DOSE)).isEmpty();
        assertThat(outcome.findings(Code.SAME_DAY_DOSES)).hasSize(1);
        outcome.series("Blue").validDoses(2);
    }

    private Outcome askForTwo(
            UnaryOperator<DoseAdministered.Builder> first, UnaryOperator<DoseAdministered.Builder> second) {
        DoseAdministered.Builder one = DoseAdministered.builder(LocalDate.parse(DAY), BLUE);
        DoseAdministered.Builder two = DoseAdministered.builder(LocalDate.parse(DAY), BLUE);
        return schedule.ask(born("2020-01-01")
                .dose(first.apply(one).build())
                .dose(second.apply(two).build()));
    }
}
