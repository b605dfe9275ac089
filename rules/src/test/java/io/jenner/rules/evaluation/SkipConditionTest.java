package io.jenner.rules.evaluation;

import static io.jenner.forecast.EvaluationReason.INADVERTENT_ADMINISTRATION;
import static io.jenner.forecast.EvaluationReason.TOO_OLD;
import static io.jenner.forecast.EvaluationReason.WRONG_VACCINE;
import static io.jenner.forecast.knowledge.ConditionalSkip.Context.EVALUATION;
import static io.jenner.forecast.knowledge.SkipCondition.DoseType.TOTAL;
import static io.jenner.forecast.knowledge.SkipCondition.DoseType.VALID;
import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.GREY;
import static io.jenner.rules.invented.InventedSchedule.GREYPOX;
import static io.jenner.rules.invented.InventedSchedule.RED;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static io.jenner.rules.invented.Skips.age;
import static io.jenner.rules.invented.Skips.elapsed;
import static io.jenner.rules.invented.Skips.exactly;
import static io.jenner.rules.invented.Skips.fewerThan;
import static io.jenner.rules.invented.Skips.moreThan;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Patient;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.Outcome;
import io.jenner.rules.invented.Skips.Condition;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Section 6.2: when a condition is met. A dose that is for target dose 2 shows that target dose 1 was skipped. */
class SkipConditionTest {

    private static final int NOT_SKIPPED = 1;
    private static final int SKIPPED = 2;

    private static InventedSchedule firstDoseSkippedIf(Condition condition) {
        return schedule(dose().skip(EVALUATION, condition), dose());
    }

    private static DoseAdministered inPoorCondition(String date, String cvx) {
        return DoseAdministered.builder(LocalDate.parse(date), cvx)
                .poorCondition(true)
                .build();
    }

    @Nested
    class Age {

        private Outcome.DoseOutcome judged(Condition condition, String given) {
            return firstDoseSkippedIf(condition)
                    .ask(born("2010-03-10").dose(given, BLUE))
                    .dose(1);
        }

        @Test
        void beginAgeIsIncluded() {
            judged(age("5 years", null), "2015-03-09").isFor(NOT_SKIPPED);
            judged(age("5 years", null), "2015-03-10").isFor(SKIPPED);
        }

        @Test
        void endAgeIsNotIncluded() {
            judged(age(null, "5 years"), "2015-03-09").isFor(SKIPPED);
            judged(age(null, "5 years"), "2015-03-10").isFor(NOT_SKIPPED);
        }
    }

    @Nested
    class Elapsed {

        private InventedSchedule secondDoseSkippedAfterEightWeeks() {
            return schedule(dose().prefers(BLUE), dose().prefers(BLUE).skip(EVALUATION, elapsed("8 weeks")), dose());
        }

        private Outcome.DoseOutcome last(Patient.Builder patient) {
            int position = patient.build().doses().size();
            return secondDoseSkippedAfterEightWeeks().ask(patient).dose(position);
        }

        @Test
        void intervalIsMetOnItsLastDay() {
            last(born("2010-03-10").dose("2020-01-01", BLUE).dose("2020-02-25", BLUE))
                    .isFor(2);
            last(born("2010-03-10").dose("2020-01-01", BLUE).dose("2020-02-26", BLUE))
                    .isFor(3);
        }

        @Test
        void intervalIsNeverMetByTheFirstDose() {
            firstDoseSkippedIf(elapsed("0 days"))
                    .ask(born("2010-03-10").dose("2020-01-01", BLUE))
                    .dose(1)
                    .isFor(NOT_SKIPPED);
        }

        @Test
        void doseThatFailedIsThePreviousDose() {
            last(born("2010-03-10")
                            .dose("2020-01-01", BLUE)
                            .dose("2020-02-01", BLUE_TOO)
                            .dose("2020-03-27", BLUE))
                    .isFor(2);
            last(born("2010-03-10")
                            .dose("2020-01-01", BLUE)
                            .dose("2020-02-01", BLUE_TOO)
                            .dose("2020-03-28", BLUE))
                    .isFor(3);
        }

        @Test
        void substandardDoseIsThePreviousDose() {
            last(born("2010-03-10")
                            .dose("2020-01-01", BLUE)
                            .dose(inPoorCondition("2020-02-01", BLUE))
                            .dose("2020-03-27", BLUE))
                    .isFor(2);
        }

        @Test
        void failedDoseAloneSufficesAsPreviousDose() {
            Outcome outcome = schedule(dose().prefers(BLUE).skip(EVALUATION, elapsed("8 weeks")), dose())
                    .ask(born("2010-03-10").dose("2020-01-01", BLUE_TOO).dose("2020-02-26", BLUE));
            outcome.dose(1).isNotValid(WRONG_VACCINE).isFor(NOT_SKIPPED);
            outcome.dose(2).isFor(SKIPPED);
        }

        @Test
        void doseOfAnotherAntigenIsNoPreviousDose() {
            last(born("2010-03-10")
                            .dose("2020-01-01", BLUE)
                            .dose("2020-02-20", GREY)
                            .dose("2020-02-26", BLUE))
                    .isFor(3);
        }
    }

    @Nested
    class DoseCount {

        private Patient.Builder withGreyDoses(int number) {
            Patient.Builder patient = born("2010-03-10");
            for (int month = 1; month <= number; month++) {
                patient.dose("2020-0" + month + "-01", GREY);
            }
            return patient;
        }

        private Outcome.DoseOutcome afterGreyDoses(Condition condition, int number) {
            return firstDoseSkippedIf(condition)
                    .ask(withGreyDoses(number).dose("2020-09-01", BLUE))
                    .dose(number + 1);
        }

        @Test
        void moreThanIsNotMetByTheNumberItself() {
            afterGreyDoses(moreThan(1, TOTAL).of(GREY), 1).isFor(NOT_SKIPPED);
            afterGreyDoses(moreThan(1, TOTAL).of(GREY), 2).isFor(SKIPPED);
        }

        @Test
        void exactlyIsMetByTheNumberItselfOnly() {
            afterGreyDoses(exactly(1, TOTAL).of(GREY), 0).isFor(NOT_SKIPPED);
            afterGreyDoses(exactly(1, TOTAL).of(GREY), 1).isFor(SKIPPED);
            afterGreyDoses(exactly(1, TOTAL).of(GREY), 2).isFor(NOT_SKIPPED);
        }

        @Test
        void fewerThanIsNotMetByTheNumberItself() {
            afterGreyDoses(fewerThan(2, TOTAL).of(GREY), 1).isFor(SKIPPED);
            afterGreyDoses(fewerThan(2, TOTAL).of(GREY), 2).isFor(NOT_SKIPPED);
        }

        @Test
        void fewerThanIsMetByNoDoseAtAll() {
            afterGreyDoses(fewerThan(1, TOTAL).of(GREY), 0).isFor(SKIPPED);
        }

        @Test
        void severalVaccinesAreCountedTogether() {
            firstDoseSkippedIf(moreThan(1, TOTAL).of(GREY, RED))
                    .ask(born("2010-03-10")
                            .dose("2020-01-01", GREY)
                            .dose("2020-02-01", RED)
                            .dose("2020-03-01", BLUE))
                    .dose(3)
                    .isFor(SKIPPED);
        }

        @Test
        void vaccineThatIsNotListedIsNotCounted() {
            firstDoseSkippedIf(moreThan(0, TOTAL).of(BLUE))
                    .ask(born("2010-03-10")
                            .dose(inPoorCondition("2020-01-01", BLUE_TOO))
                            .dose("2020-03-01", BLUE))
                    .dose(2)
                    .isFor(NOT_SKIPPED);
        }

        @Test
        void withoutVaccinesTheDosesOfTheAntigenAreCounted() {
            InventedSchedule schedule = firstDoseSkippedIf(moreThan(0, TOTAL));
            schedule.ask(born("2010-03-10").dose("2020-01-01", GREY).dose("2020-03-01", BLUE))
                    .dose(2)
                    .isFor(NOT_SKIPPED);
            schedule.ask(born("2010-03-10")
                            .dose(inPoorCondition("2020-01-01", BLUE_TOO))
                            .dose("2020-03-01", BLUE))
                    .dose(2)
                    .isFor(SKIPPED);
        }

        @Test
        void doseBeingJudgedIsNotCounted() {
            firstDoseSkippedIf(moreThan(0, TOTAL).of(BLUE))
                    .ask(born("2010-03-10").dose("2020-01-01", BLUE))
                    .dose(1)
                    .isFor(NOT_SKIPPED);
        }

        @Test
        void laterDosesAreNotCounted() {
            firstDoseSkippedIf(moreThan(0, TOTAL).of(GREY))
                    .ask(born("2010-03-10").dose("2020-01-01", BLUE).dose("2020-02-01", GREY))
                    .dose(1)
                    .isFor(NOT_SKIPPED);
        }

        @Test
        void onTheSameDayOnlyEarlierEntriesAreCounted() {
            InventedSchedule schedule = firstDoseSkippedIf(moreThan(0, TOTAL).of(GREY));
            schedule.ask(born("2010-03-10").dose("2020-01-01", BLUE).dose("2020-01-01", GREY))
                    .dose(1)
                    .isFor(NOT_SKIPPED);
            schedule.ask(born("2010-03-10").dose("2020-01-01", GREY).dose("2020-01-01", BLUE))
                    .dose(2)
                    .isFor(SKIPPED);
        }

        @Test
        void validCountsOnlyDosesValidInThisSeries() {
            Outcome outcome = schedule(
                            series("Strict")
                                    .dose(dose().prefers(BLUE).skip(EVALUATION, moreThan(0, VALID)))
                                    .dose(dose()),
                            series("Lenient").group("2").dose(dose()))
                    .ask(born("2010-03-10").dose("2020-01-01", BLUE_TOO).dose("2020-02-01", BLUE));
            outcome.dose(1, "Lenient").isValid();
            outcome.dose(2, "Strict").isFor(NOT_SKIPPED);
        }

        @Test
        void validCountsTheDosesThatSatisfiedTargetDoses() {
            Outcome outcome = schedule(dose(), dose().skip(EVALUATION, moreThan(0, VALID)), dose())
                    .ask(born("2010-03-10").dose("2020-01-01", BLUE).dose("2020-02-01", BLUE));
            outcome.dose(2).isFor(3);
        }

        @Test
        void vaccineOfAnotherAntigenIsNeverValidInTheSeries() {
            schedule(
                            series("Blue")
                                    .dose(dose().skip(
                                                    EVALUATION,
                                                    moreThan(0, VALID).of(GREY)))
                                    .dose(dose()),
                            series("Grey").against(GREYPOX).dose(dose()))
                    .ask(born("2010-03-10").dose("2020-01-01", GREY).dose("2020-02-01", BLUE))
                    .dose(2)
                    .isFor(NOT_SKIPPED);
        }

        @Test
        void totalCountsInadvertentDoses() {
            Outcome outcome = schedule(dose().prohibits(BLUE_TOO).skip(EVALUATION, moreThan(0, TOTAL)), dose())
                    .ask(born("2010-03-10").dose("2020-01-01", BLUE_TOO).dose("2020-02-01", BLUE));
            outcome.dose(1).isNotValid(INADVERTENT_ADMINISTRATION);
            outcome.dose(2).isFor(SKIPPED);
        }

        @Test
        void totalCountsDosesThatCameTooLate() {
            Outcome outcome = schedule(
                            dose().age(age().maximum("5 years")).skip(EVALUATION, moreThan(0, TOTAL)), dose())
                    .ask(born("2010-03-10").dose("2020-01-01", BLUE).dose("2020-02-01", BLUE));
            outcome.dose(1).isExtraneous(TOO_OLD);
            outcome.dose(2).isFor(SKIPPED);
        }

        private Outcome.DoseOutcome afterGreyOn(Condition condition, String date) {
            return firstDoseSkippedIf(condition)
                    .ask(born("2010-03-10").dose(date, GREY).dose("2020-03-01", BLUE))
                    .dose(2);
        }

        @Test
        void beginAgeOfTheDosesIsIncluded() {
            Condition fromFive = moreThan(0, TOTAL).of(GREY).ages("5 years", null);
            afterGreyOn(fromFive, "2015-03-09").isFor(NOT_SKIPPED);
            afterGreyOn(fromFive, "2015-03-10").isFor(SKIPPED);
        }

        @Test
        void endAgeOfTheDosesIsNotIncluded() {
            Condition beforeFive = moreThan(0, TOTAL).of(GREY).ages(null, "5 years");
            afterGreyOn(beforeFive, "2015-03-09").isFor(SKIPPED);
            afterGreyOn(beforeFive, "2015-03-10").isFor(NOT_SKIPPED);
        }

        @Test
        void startDateOfTheDosesIsIncluded() {
            Condition fromSeptember = moreThan(0, TOTAL).of(GREY).days("2018-09-01", null);
            afterGreyOn(fromSeptember, "2018-08-31").isFor(NOT_SKIPPED);
            afterGreyOn(fromSeptember, "2018-09-01").isFor(SKIPPED);
        }

        @Test
        void endDateOfTheDosesIsNotIncluded() {
            Condition beforeJuly = moreThan(0, TOTAL).of(GREY).days(null, "2019-07-01");
            afterGreyOn(beforeJuly, "2019-06-30").isFor(SKIPPED);
            afterGreyOn(beforeJuly, "2019-07-01").isFor(NOT_SKIPPED);
        }

        @Test
        void ageAndDateMustBothFit() {
            Condition both =
                    moreThan(0, TOTAL).of(GREY).ages("5 years", "9 years").days("2018-09-01", "2019-07-01");
            afterGreyOn(both, "2018-10-01").isFor(SKIPPED);
            afterGreyOn(both, "2018-08-01").isFor(NOT_SKIPPED);
            afterGreyOn(both, "2019-04-01").isFor(NOT_SKIPPED);
        }
    }
}
