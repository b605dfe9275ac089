package io.jenner.rules.evaluation;

import static io.jenner.forecast.EvaluationReason.TOO_SOON;
import static io.jenner.forecast.EvaluationStatus.VALID;
import static io.jenner.forecast.knowledge.ConditionalSkip.Context.EVALUATION;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.IntervalRows.fromDose;
import static io.jenner.rules.invented.IntervalRows.fromPrevious;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.Skips.age;

import io.jenner.forecast.Patient;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.Outcome;
import org.junit.jupiter.api.Test;

/** Section 6.6. */
class AllowableIntervalTest {

    private static InventedSchedule sixMonthsOrElseFour() {
        return schedule(
                dose(),
                dose().interval(fromPrevious().absoluteMinimum("6 months").minimum("6 months"))
                        .allowableInterval(fromPrevious().absoluteMinimum("4 months")));
    }

    /** Judges the last of these bluepox doses. */
    private static Outcome.DoseOutcome last(InventedSchedule schedule, String... dates) {
        Patient.Builder patient = born("2010-01-01");
        for (String date : dates) {
            patient.dose(date, BLUE);
        }
        return schedule.ask(patient).dose(dates.length);
    }

    @Test
    void shorterIntervalCountsFromTheAllowableOneOn() {
        last(sixMonthsOrElseFour(), "2020-01-01", "2020-04-30").isNotValid(TOO_SOON);
        last(sixMonthsOrElseFour(), "2020-01-01", "2020-05-01").isValid();
    }

    @Test
    void allowableIntervalLeavesNoReasonBehind() {
        last(sixMonthsOrElseFour(), "2020-01-01", "2020-05-01").has(VALID);
    }

    @Test
    void allowableIntervalIsNotNeededOnceThePreferableIsSatisfied() {
        last(
                        schedule(
                                dose(),
                                dose().interval(fromPrevious().absoluteMinimum("1 month"))
                                        .allowableInterval(fromPrevious().absoluteMinimum("1 year"))),
                        "2020-01-01",
                        "2020-02-01")
                .isValid();
    }

    @Test
    void doseThatFailedStartsTheAllowableIntervalAgain() {
        last(sixMonthsOrElseFour(), "2020-01-01", "2020-02-01", "2020-05-31").isNotValid(TOO_SOON);
        last(sixMonthsOrElseFour(), "2020-01-01", "2020-02-01", "2020-06-01").isValid();
    }

    @Test
    void everyAllowableIntervalMustBeSatisfied() {
        InventedSchedule schedule = schedule(
                dose(),
                dose(),
                dose().interval(fromPrevious().absoluteMinimum("6 months"))
                        .allowableInterval(fromPrevious().absoluteMinimum("1 month"))
                        .allowableInterval(fromDose(1).absoluteMinimum("4 months")));
        last(schedule, "2020-01-01", "2020-03-15", "2020-04-30").isNotValid(TOO_SOON);
        last(schedule, "2020-01-01", "2020-03-15", "2020-05-01").isValid();
    }

    @Test
    void preferableAndAllowableIntervalsAreNotMixed() {
        InventedSchedule schedule = schedule(
                dose(),
                dose(),
                dose().interval(fromPrevious().absoluteMinimum("1 month"))
                        .interval(fromDose(1).absoluteMinimum("6 months"))
                        .allowableInterval(fromPrevious().absoluteMinimum("3 months"))
                        .allowableInterval(fromDose(1).absoluteMinimum("4 months")));
        last(schedule, "2020-01-01", "2020-04-01", "2020-06-15").isNotValid(TOO_SOON);
    }

    @Test
    void allowableIntervalWithoutReferenceDateIsSatisfied() {
        last(
                        schedule(
                                dose().skip(EVALUATION, age("5 years", null)),
                                dose(),
                                dose().interval(fromPrevious().absoluteMinimum("6 months"))
                                        .allowableInterval(fromDose(1).absoluteMinimum("6 months"))),
                        "2020-01-01",
                        "2020-01-08")
                .isValid()
                .isFor(3);
    }

    @Test
    void allowableIntervalWithoutMinimumIsAlwaysSatisfied() {
        last(
                        schedule(
                                dose(),
                                dose().interval(fromPrevious().absoluteMinimum("6 months"))
                                        .allowableInterval(fromPrevious())),
                        "2020-01-01",
                        "2020-01-02")
                .isValid();
    }
}
