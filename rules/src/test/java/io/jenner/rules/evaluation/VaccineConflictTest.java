package io.jenner.rules.evaluation;

import static io.jenner.forecast.EvaluationReason.DOSE_CONDITION;
import static io.jenner.forecast.EvaluationReason.TOO_OLD;
import static io.jenner.forecast.EvaluationReason.TOO_YOUNG;
import static io.jenner.forecast.EvaluationReason.VACCINE_CONFLICT;
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

import io.jenner.forecast.DoseAdministered;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Section 6.7. Conflicts begin after 1 day and end after 24 days at least, 28 days in full. */
class VaccineConflictTest {

    private static InventedSchedule greyThenBlue() {
        return schedule(dose(), dose()).conflict(GREY, BLUE, "1 day", "24 days", "28 days");
    }

    private static InventedSchedule blueThenBlue(DoseRows... doses) {
        return schedule(doses).conflict(BLUE, BLUE, "1 day", "24 days", "28 days");
    }

    private static Outcome.DoseOutcome second(
            InventedSchedule schedule, String first, String firstDate, String second, String secondDate) {
        return schedule.ask(born("2010-01-01").dose(firstDate, first).dose(secondDate, second))
                .dose(2);
    }

    @Test
    void conflictBeginsTheDayAfter() {
        second(greyThenBlue(), GREY, "2020-03-01", BLUE, "2020-03-01").isValid();
        second(greyThenBlue(), GREY, "2020-03-01", BLUE, "2020-03-02").isNotValid(VACCINE_CONFLICT);
    }

    @Test
    void laterBeginOfAConflictIsIncluded() {
        InventedSchedule schedule = schedule(dose()).conflict(GREY, BLUE, "3 days", "24 days", "28 days");
        second(schedule, GREY, "2020-03-01", BLUE, "2020-03-03").isValid();
        second(schedule, GREY, "2020-03-01", BLUE, "2020-03-04").isNotValid(VACCINE_CONFLICT);
    }

    @Test
    void doseThatTheSeriesDoesNotJudgeConflictsUntilTheMinimumEnd() {
        second(greyThenBlue(), GREY, "2020-03-01", BLUE, "2020-03-24").isNotValid(VACCINE_CONFLICT);
        second(greyThenBlue(), GREY, "2020-03-01", BLUE, "2020-03-25").isValid();
    }

    @Test
    void validDoseOfTheSeriesConflictsUntilTheMinimumEnd() {
        second(blueThenBlue(dose(), dose()), BLUE, "2020-03-01", BLUE, "2020-03-24")
                .isNotValid(VACCINE_CONFLICT);
        second(blueThenBlue(dose(), dose()), BLUE, "2020-03-01", BLUE, "2020-03-25")
                .isValid();
    }

    @Test
    void notValidDoseOfTheSeriesConflictsUntilTheFullEnd() {
        InventedSchedule schedule = blueThenBlue(dose().age(age().absoluteMinimum("1 year")));
        Outcome early = schedule.ask(born("2019-03-02").dose("2020-03-01", BLUE).dose("2020-03-28", BLUE));
        early.dose(1).isNotValid(TOO_YOUNG);
        early.dose(2).isNotValid(VACCINE_CONFLICT);
        schedule.ask(born("2019-03-02").dose("2020-03-01", BLUE).dose("2020-03-29", BLUE))
                .dose(2)
                .isValid();
    }

    @Test
    void conflictWithADoseThatFailedBeginsTheDayAfter() {
        InventedSchedule schedule = blueThenBlue(dose().age(age().absoluteMinimum("1 year")))
                .conflict(BLUE, BLUE_TOO, "1 day", "24 days", "28 days");
        schedule.ask(born("2019-03-02").dose("2020-03-01", BLUE).dose("2020-03-02", BLUE))
                .dose(2)
                .isNotValid(VACCINE_CONFLICT);
        schedule.ask(born("2019-03-02").dose("2020-03-01", BLUE).dose("2020-03-01", BLUE_TOO))
                .dose(2)
                .isNotValid(TOO_YOUNG);
    }

    @Test
    void substandardDoseOfTheSeriesConflictsUntilTheFullEnd() {
        DoseAdministered poor = DoseAdministered.builder(LocalDate.parse("2020-03-01"), BLUE)
                .poorCondition(true)
                .build();
        InventedSchedule schedule = blueThenBlue(dose());
        Outcome early = schedule.ask(born("2010-01-01").dose(poor).dose("2020-03-28", BLUE));
        early.dose(1).isSubstandard(DOSE_CONDITION);
        early.dose(2).isNotValid(VACCINE_CONFLICT);
        schedule.ask(born("2010-01-01").dose(poor).dose("2020-03-29", BLUE))
                .dose(2)
                .isValid();
    }

    @Test
    void extraneousDoseOfTheSeriesConflictsUntilTheFullEnd() {
        InventedSchedule schedule =
                blueThenBlue(dose().age(age().maximum("5 years").until("2020-03-10")));
        Outcome early = schedule.ask(born("2010-01-01").dose("2020-03-01", BLUE).dose("2020-03-28", BLUE));
        early.dose(1).isExtraneous(TOO_OLD);
        early.dose(2).isNotValid(VACCINE_CONFLICT);
        second(schedule, BLUE, "2020-03-01", BLUE, "2020-03-29").isValid();
    }

    @Test
    void doseThatFailedInAnotherAntigenConflictsUntilTheMinimumEnd() {
        Outcome outcome = schedule(
                        series("Blue").dose(dose()),
                        series("Grey").against(GREYPOX).dose(dose().age(age().absoluteMinimum("20 years"))))
                .conflict(GREY, BLUE, "1 day", "24 days", "28 days")
                .ask(born("2010-01-01").dose("2020-03-01", GREY).dose("2020-03-25", BLUE));
        outcome.dose(1, "Grey").isNotValid(TOO_YOUNG);
        outcome.dose(2, "Blue").isValid();
    }

    @Test
    void conflictWorksInItsDirectionOnly() {
        schedule(series("Blue").dose(dose()), series("Grey").against(GREYPOX).dose(dose()))
                .conflict(GREY, BLUE, "1 day", "24 days", "28 days")
                .ask(born("2010-01-01").dose("2020-03-01", BLUE).dose("2020-03-10", GREY))
                .dose(2)
                .isValid();
    }

    @Test
    void laterDoseOfTheConflictingVaccineDoesNotMatter() {
        greyThenBlue()
                .ask(born("2010-01-01").dose("2020-03-10", BLUE).dose("2020-03-20", GREY))
                .dose(1)
                .isValid();
    }

    @Test
    void vaccineOfTheSameAntigenThatIsNotListedHasNoConflict() {
        second(greyThenBlue(), GREY, "2020-03-01", BLUE_TOO, "2020-03-10").isValid();
    }

    @Test
    void everyEarlierDoseMayConflictNotOnlyTheLast() {
        greyThenBlue()
                .conflict(RED, BLUE, "1 day", "5 days", "5 days")
                .ask(born("2010-01-01")
                        .dose("2020-03-01", GREY)
                        .dose("2020-03-15", RED)
                        .dose("2020-03-24", BLUE))
                .dose(3)
                .isNotValid(VACCINE_CONFLICT);
    }
}
