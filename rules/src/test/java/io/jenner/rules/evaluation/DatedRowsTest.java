package io.jenner.rules.evaluation;

import static io.jenner.forecast.EvaluationReason.TOO_SOON;
import static io.jenner.forecast.EvaluationReason.TOO_YOUNG;
import static io.jenner.forecast.knowledge.ConditionalSkip.Context.EVALUATION;
import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.IntervalRows.fromPrevious;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.Skips.age;
import static io.jenner.rules.invented.Skips.anyOf;

import io.jenner.forecast.knowledge.ConditionalSkip.Logic;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.Outcome;
import org.junit.jupiter.api.Test;

/** RELEVANT-1: the day a dose was given selects the rows that judge it. The rows here change on 1 June 2015. */
class DatedRowsTest {

    private static final String CHANGE = "2015-06-01";

    /** Judges a dose given to a child of 18 months. */
    private static Outcome.DoseOutcome only(InventedSchedule schedule, String given) {
        return schedule.ask(born("2013-12-01").dose(given, BLUE)).dose(1);
    }

    private static Outcome.DoseOutcome second(InventedSchedule schedule, String first, String second) {
        return schedule.ask(born("2013-12-01").dose(first, BLUE).dose(second, BLUE))
                .dose(2);
    }

    @Test
    void newAgeRowTakesOverOnItsFirstDay() {
        InventedSchedule schedule =
                schedule(dose().age(age().absoluteMinimum("1 year").until(CHANGE))
                        .age(age().absoluteMinimum("2 years").from(CHANGE)));
        only(schedule, "2015-05-31").isValid();
        only(schedule, "2015-06-01").isNotValid(TOO_YOUNG);
    }

    @Test
    void beforeItsOnlyAgeRowADoseMayBeGivenAtAnyAge() {
        InventedSchedule schedule =
                schedule(dose().age(age().absoluteMinimum("2 years").from(CHANGE)));
        only(schedule, "2015-05-31").isValid();
        only(schedule, "2015-06-01").isNotValid(TOO_YOUNG);
    }

    @Test
    void afterItsOnlyAgeRowADoseMayBeGivenAtAnyAge() {
        InventedSchedule schedule =
                schedule(dose().age(age().absoluteMinimum("2 years").until(CHANGE)));
        only(schedule, "2015-05-31").isNotValid(TOO_YOUNG);
        only(schedule, "2015-06-01").isValid();
    }

    @Test
    void newIntervalTakesOverOnItsFirstDay() {
        InventedSchedule schedule = schedule(
                dose(),
                dose().interval(fromPrevious().absoluteMinimum("8 weeks").until(CHANGE))
                        .interval(fromPrevious().absoluteMinimum("4 weeks").from(CHANGE)));
        second(schedule, "2015-04-20", "2015-05-31").isNotValid(TOO_SOON);
        second(schedule, "2015-04-20", "2015-06-01").isValid();
    }

    @Test
    void intervalNoLongerHeldIsSatisfied() {
        InventedSchedule schedule = schedule(
                dose(),
                dose().interval(fromPrevious().absoluteMinimum("8 weeks").until(CHANGE)));
        second(schedule, "2015-05-20", "2015-05-31").isNotValid(TOO_SOON);
        second(schedule, "2015-05-20", "2015-06-01").isValid();
    }

    @Test
    void allowableIntervalNoLongerHeldHelpsNoDose() {
        InventedSchedule schedule = schedule(
                dose(),
                dose().interval(fromPrevious().absoluteMinimum("8 weeks"))
                        .allowableInterval(
                                fromPrevious().absoluteMinimum("2 weeks").until(CHANGE)));
        second(schedule, "2015-05-10", "2015-05-31").isValid();
        second(schedule, "2015-05-10", "2015-06-01").isNotValid(TOO_SOON);
    }

    @Test
    void allowableIntervalHelpsFromItsFirstDayOn() {
        InventedSchedule schedule = schedule(
                dose(),
                dose().interval(fromPrevious().absoluteMinimum("8 weeks"))
                        .allowableInterval(
                                fromPrevious().absoluteMinimum("2 weeks").from(CHANGE)));
        second(schedule, "2015-05-10", "2015-05-31").isNotValid(TOO_SOON);
        second(schedule, "2015-05-10", "2015-06-01").isValid();
    }

    @Test
    void skipSetHoldsFromItsFirstDayOn() {
        InventedSchedule schedule =
                schedule(dose().skip(EVALUATION, anyOf(age("1 year", null)).from(CHANGE)), dose());
        only(schedule, "2015-05-31").isFor(1);
        only(schedule, "2015-06-01").isFor(2);
    }

    @Test
    void skipSetHoldsUntilTheDayBeforeItsEnd() {
        InventedSchedule schedule =
                schedule(dose().skip(EVALUATION, anyOf(age("1 year", null)).until(CHANGE)), dose());
        only(schedule, "2015-05-31").isFor(2);
        only(schedule, "2015-06-01").isFor(1);
    }

    @Test
    void skipSetThatDoesNotHoldIsNotAskedFor() {
        InventedSchedule schedule = schedule(
                dose().skip(
                                EVALUATION,
                                Logic.ALL,
                                anyOf(age("1 year", null)),
                                anyOf(age("10 years", null)).until(CHANGE)),
                dose());
        only(schedule, "2015-05-31").isFor(1);
        only(schedule, "2015-06-01").isFor(2);
    }
}
