package io.jenner.rules.history;

import static io.jenner.forecast.EvaluationReason.VACCINE_CONFLICT;
import static io.jenner.forecast.EvaluationReason.WRONG_VACCINE;
import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
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

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.Finding.Code;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Patient;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Section 4.2, and what becomes of doses that enter no rule (4.1). */
class AntigenRecordsTest {

    private static final String AGE_BOUND = "921";

    private static InventedSchedule bluepoxAndGreypox() {
        return schedule(
                series("Blue").dose(dose()).dose(dose()),
                series("Grey").against(GREYPOX).dose(dose()).dose(dose()));
    }

    private static InventedSchedule withVaccineThatChangesAntigenAtFifty() {
        return bluepoxAndGreypox()
                .vaccineAtAges(AGE_BOUND, holds(BLUEPOX, null, "50 years"), holds(GREYPOX, "50 years", null));
    }

    private static DoseAdministered.Builder blue(String date) {
        return DoseAdministered.builder(LocalDate.parse(date), BLUE);
    }

    @Test
    void combinationVaccineIsJudgedForEachOfItsAntigens() {
        bluepoxAndGreypox()
                .ask(born("2010-01-01").dose("2020-03-01", BLUE_GREY))
                .dose(1)
                .isJudgedBy("Blue", "Grey");
    }

    @Test
    void ageBoundVaccineChangesItsAntigenOnTheBirthday() {
        InventedSchedule schedule = withVaccineThatChangesAntigenAtFifty();
        schedule.ask(born("1960-05-20").dose("2010-05-19", AGE_BOUND)).dose(1).isJudgedBy("Blue");
        schedule.ask(born("1960-05-20").dose("2010-05-20", AGE_BOUND)).dose(1).isJudgedBy("Grey");
    }

    @Test
    void vaccineListedByASeriesOfAnotherAntigenIsNotJudgedThere() {
        schedule(
                        series("Blue").dose(dose().prefers(GREY)),
                        series("Grey").against(GREYPOX).dose(dose()))
                .ask(born("2010-01-01").dose("2020-03-01", GREY))
                .dose(1)
                .isJudgedBy("Grey");
    }

    @Test
    void unlistedVaccineOfTheAntigenIsJudgedAllTheSame() {
        schedule(dose().prefers(BLUE))
                .ask(born("2010-01-01").dose("2020-03-01", BLUE_TOO))
                .dose(1)
                .isNotValid(WRONG_VACCINE);
    }

    @Test
    void dosesAreJudgedByDateWhateverTheirOrder() {
        Outcome outcome = schedule(dose(), dose())
                .ask(born("2010-01-01").dose("2020-06-01", BLUE).dose("2020-03-01", BLUE));
        outcome.dose(1).isValid().isFor(2);
        outcome.dose(2).isValid().isFor(1);
    }

    @Test
    void withinADayTheOrderOfTheInputDecides() {
        InventedSchedule schedule = schedule(dose(), dose());
        Outcome blueFirst =
                schedule.ask(born("2010-01-01").dose("2020-03-01", BLUE).dose("2020-03-01", BLUE_TOO));
        Outcome blueSecond =
                schedule.ask(born("2010-01-01").dose("2020-03-01", BLUE_TOO).dose("2020-03-01", BLUE));
        blueFirst.dose(1).isFor(1);
        blueFirst.dose(2).isFor(2);
        blueSecond.dose(1).isFor(1);
        blueSecond.dose(2).isFor(2);
    }

    @Test
    void twoDosesOfAnAntigenOnADayAreAFinding() {
        Outcome outcome = bluepoxAndGreypox()
                .ask(born("2010-01-01").dose("2020-03-01", BLUE).dose("2020-03-01", BLUE_GREY));
        assertThat(outcome.findings(Code.SAME_DAY_DOSES)).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).isEqualTo("doses[2]");
            assertThat(finding.message()).contains("doses[1]").contains("(Bluepox)");
        });
    }

    @Test
    void dosesOfTwoAntigensOnADayAreNoFinding() {
        Outcome outcome = bluepoxAndGreypox()
                .ask(born("2010-01-01").dose("2020-03-01", BLUE).dose("2020-03-01", GREY));
        assertThat(outcome.findings(Code.SAME_DAY_DOSES)).isEmpty();
    }

    @Test
    void antigenThatAVaccineHoldsAtOtherAgesIsNoFinding() {
        Outcome outcome = withVaccineThatChangesAntigenAtFifty()
                .ask(born("1960-05-20").dose("2011-03-01", BLUE).dose("2011-03-01", AGE_BOUND));
        assertThat(outcome.findings(Code.SAME_DAY_DOSES)).isEmpty();
    }

    @Test
    void doseOfAnUnknownVaccineIsLeftOutWithAFinding() {
        Outcome outcome = schedule(dose()).ask(born("2010-01-01").dose("2020-03-01", "999"));
        outcome.dose(1).isNotEvaluated(NotEvaluatedReason.UNKNOWN_VACCINE);
        assertThat(outcome.findings(Code.UNKNOWN_VACCINE)).hasSize(1);
    }

    @Test
    void dosesCountFromTheDayOfBirth() {
        InventedSchedule schedule = schedule(dose());
        schedule.ask(born("2010-01-01").dose("2009-12-31", BLUE))
                .dose(1)
                .isNotEvaluated(NotEvaluatedReason.BEFORE_BIRTH);
        schedule.ask(born("2010-01-01").dose("2010-01-01", BLUE)).dose(1).isValid();
    }

    @Test
    void dosesCountUntilTheAssessmentDate() {
        InventedSchedule schedule = schedule(dose());
        Patient.Builder patient = born("2010-01-01").dose("2020-03-01", BLUE);
        schedule.ask(patient, "2020-03-01").dose(1).isValid();
        schedule.ask(patient, "2020-02-29").dose(1).isNotEvaluated(NotEvaluatedReason.AFTER_ASSESSMENT_DATE);
    }

    @Test
    void doseAfterTheAssessmentDateCountsWhereTheHostAsksForIt() {
        schedule(dose())
                .ask(
                        born("2010-01-01").dose("2020-03-01", BLUE),
                        "2020-02-29",
                        ForecastOptions.DEFAULT.countingDosesAfterAssessmentDate())
                .dose(1)
                .isValid();
    }

    @Test
    void doseAfterTheAssessmentDateHoldsNoForecastBack() {
        schedule(series("Blue").dose(dose().age(age().minimum("1 year"))))
                .conflict(GREY, BLUE, "1 day", "28 days", "28 days")
                .ask(born("2010-01-01").dose("2020-03-10", GREY), "2020-03-01")
                .series()
                .earliest("2011-01-01");
    }

    @Test
    void repeatIsLeftOutNamingTheDoseItRepeats() {
        Outcome outcome = schedule(dose(), dose())
                .ask(born("2010-01-01")
                        .dose(blue("2020-03-01").lot("A1").build())
                        .dose(blue("2020-03-01").lot("A1").build()));
        outcome.dose(2).isNotEvaluated(NotEvaluatedReason.REPEATED);
        assertThat(outcome.findings(Code.REPEATED_DOSE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("doses[1]"));
    }

    @Test
    void repeatEntersNoRule() {
        schedule(dose(), dose())
                .ask(born("2010-01-01").dose("2020-03-01", BLUE).dose("2020-03-01", BLUE))
                .series()
                .validDoses(1);
    }

    @Test
    void anotherLotOnTheSameDayIsAnotherDose() {
        schedule(dose(), dose())
                .ask(born("2010-01-01")
                        .dose(blue("2020-03-01").lot("A1").build())
                        .dose(blue("2020-03-01").lot("A2").build()))
                .dose(2)
                .isValid()
                .isFor(2);
    }

    @Test
    void anotherVolumeOnTheSameDayIsAnotherDose() {
        schedule(dose(), dose())
                .ask(born("2010-01-01")
                        .dose(blue("2020-03-01").build())
                        .dose(blue("2020-03-01").volumeMl(new BigDecimal("0.5")).build()))
                .dose(2)
                .isValid()
                .isFor(2);
    }

    @Test
    void anotherManufacturerOnTheSameDayIsAnotherDose() {
        Outcome outcome = schedule(dose(), dose())
                .ask(born("2010-01-01")
                        .dose(blue("2020-03-01").mvx("ABC").build())
                        .dose(blue("2020-03-01").mvx("DEF").build()));
        outcome.dose(2).isValid().isFor(2);
        assertThat(outcome.findings(Code.SAME_DAY_DOSES)).hasSize(1);
    }

    @Test
    void anotherTradeNameAloneIsARepeat() {
        schedule(dose(), dose())
                .ask(born("2010-01-01")
                        .dose(blue("2020-03-01").tradeName("Bluvax").build())
                        .dose(blue("2020-03-01").build()))
                .dose(2)
                .isNotEvaluated(NotEvaluatedReason.REPEATED);
    }

    @Test
    void doseWithoutARelevantSeriesIsReported() {
        Outcome outcome = bluepoxAndGreypox().ask(born("2010-01-01").dose("2020-03-01", RED));
        outcome.dose(1).isNotEvaluated(NotEvaluatedReason.NO_RELEVANT_SERIES);
        assertThat(outcome.findings(Code.NO_RELEVANT_SERIES)).hasSize(1);
    }

    @Test
    void vaccineWithoutAntigenStillConflicts() {
        schedule(dose())
                .vaccine("931")
                .conflict("931", BLUE, "1 day", "28 days", "28 days")
                .ask(born("2010-01-01").dose("2020-03-01", "931").dose("2020-03-15", BLUE))
                .dose(2)
                .isNotValid(VACCINE_CONFLICT);
    }
}
