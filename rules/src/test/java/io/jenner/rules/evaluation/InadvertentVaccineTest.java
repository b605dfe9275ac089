package io.jenner.rules.evaluation;

import static io.jenner.forecast.EvaluationReason.INADVERTENT_ADMINISTRATION;
import static io.jenner.forecast.knowledge.ConditionalSkip.Context.EVALUATION;
import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static io.jenner.rules.invented.Skips.age;

import io.jenner.rules.invented.Outcome;
import org.junit.jupiter.api.Test;

/** Section 6.3. */
class InadvertentVaccineTest {

    @Test
    void prohibitedVaccineIsReportedWithoutFurtherReasons() {
        schedule(dose().prohibits(BLUE_TOO).prefers(BLUE).age(age().absoluteMinimum("20 years")))
                .ask(born("2010-01-01").dose("2020-03-01", BLUE_TOO))
                .dose(1)
                .isNotValid(INADVERTENT_ADMINISTRATION);
    }

    @Test
    void prohibitedVaccineThatComesTooLateIsNotValid() {
        schedule(dose().prohibits(BLUE_TOO).age(age().maximum("5 years")))
                .ask(born("2010-01-01").dose("2020-03-01", BLUE_TOO))
                .dose(1)
                .isNotValid(INADVERTENT_ADMINISTRATION);
    }

    @Test
    void prohibitedVaccineLeavesItsTargetDoseOpen() {
        schedule(dose().prohibits(BLUE_TOO), dose())
                .ask(born("2010-01-01").dose("2020-03-01", BLUE_TOO).dose("2020-03-02", BLUE))
                .dose(2)
                .isValid()
                .isFor(1);
    }

    @Test
    void vaccineProhibitedForOneTargetDoseMayCountForTheNext() {
        schedule(dose().prohibits(BLUE_TOO), dose())
                .ask(born("2010-01-01").dose("2020-03-01", BLUE).dose("2020-04-01", BLUE_TOO))
                .dose(2)
                .isValid()
                .isFor(2);
    }

    @Test
    void skippedTargetDoseProhibitsNothing() {
        schedule(dose().prohibits(BLUE_TOO).skip(EVALUATION, age("5 years", null)), dose())
                .ask(born("2010-01-01").dose("2020-03-01", BLUE_TOO))
                .dose(1)
                .isValid()
                .isFor(2);
    }

    @Test
    void vaccineProhibitedInOneSeriesMayCountInAnother() {
        Outcome outcome = schedule(
                        series("Strict").dose(dose().prohibits(BLUE_TOO)),
                        series("Lenient").group("2").dose(dose()))
                .ask(born("2010-01-01").dose("2020-03-01", BLUE_TOO));
        outcome.dose(1, "Strict").isNotValid(INADVERTENT_ADMINISTRATION);
        outcome.dose(1, "Lenient").isValid();
    }
}
