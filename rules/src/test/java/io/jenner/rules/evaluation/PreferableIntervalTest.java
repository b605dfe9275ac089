package io.jenner.rules.evaluation;

import static io.jenner.forecast.EvaluationReason.DOSE_CONDITION;
import static io.jenner.forecast.EvaluationReason.INADVERTENT_ADMINISTRATION;
import static io.jenner.forecast.EvaluationReason.INTERVAL_GRACE_PERIOD;
import static io.jenner.forecast.EvaluationReason.TOO_OLD;
import static io.jenner.forecast.EvaluationReason.TOO_SOON;
import static io.jenner.forecast.knowledge.ConditionalSkip.Context.EVALUATION;
import static io.jenner.forecast.knowledge.SkipCondition.DoseType.VALID;
import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.IntervalRows.fromDose;
import static io.jenner.rules.invented.IntervalRows.fromMostRecent;
import static io.jenner.rules.invented.IntervalRows.fromObservation;
import static io.jenner.rules.invented.IntervalRows.fromPrevious;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.GREY;
import static io.jenner.rules.invented.InventedSchedule.RED;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.Skips.age;
import static io.jenner.rules.invented.Skips.moreThan;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Patient;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.Outcome;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Section 6.5. */
class PreferableIntervalTest {

    private static InventedSchedule fourWeeksApart() {
        return schedule(
                dose(),
                dose().interval(fromPrevious()
                        .absoluteMinimum("4 weeks - 4 days")
                        .minimum("4 weeks")));
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
    void doseCountsFromTheAbsoluteMinimumIntervalOn() {
        last(fourWeeksApart(), "2020-03-01", "2020-03-24").isNotValid(TOO_SOON);
        last(fourWeeksApart(), "2020-03-01", "2020-03-25").isValid(INTERVAL_GRACE_PERIOD);
    }

    @Test
    void intervalGracePeriodEndsOnTheMinimumInterval() {
        last(fourWeeksApart(), "2020-03-01", "2020-03-28").isValid(INTERVAL_GRACE_PERIOD);
        last(fourWeeksApart(), "2020-03-01", "2020-03-29").isValid();
    }

    @Test
    void withoutAbsoluteMinimumEveryEarlierDoseIsInTheGracePeriod() {
        last(schedule(dose(), dose().interval(fromPrevious().minimum("8 weeks"))), "2020-03-01", "2020-03-02")
                .isValid(INTERVAL_GRACE_PERIOD);
    }

    @Test
    void minimumIntervalOfNoDaysIsMetOnTheSameDay() {
        schedule(
                        dose(),
                        dose().interval(fromPrevious().absoluteMinimum("0 days").minimum("0 days")))
                .ask(born("2010-01-01").dose("2020-03-01", BLUE).dose("2020-03-01", BLUE_TOO))
                .dose(2)
                .isValid();
    }

    @Test
    void secondDoseOfADayIsTooSoonAfterTheFirst() {
        Outcome outcome =
                fourWeeksApart().ask(born("2010-01-01").dose("2020-03-01", BLUE).dose("2020-03-01", BLUE_TOO));
        outcome.dose(1).isValid();
        outcome.dose(2).isNotValid(TOO_SOON);
    }

    @Test
    void priorityDoesNotWeakenAnInterval() {
        last(
                        schedule(
                                dose(),
                                dose().interval(fromPrevious()
                                        .absoluteMinimum("4 weeks")
                                        .priority())),
                        "2020-03-01",
                        "2020-03-28")
                .isNotValid(TOO_SOON);
    }

    @Nested
    class FromThePreviousDose {

        @Test
        void firstDoseOfAllSatisfiesTheInterval() {
            last(schedule(dose().interval(fromPrevious().absoluteMinimum("4 weeks"))), "2020-03-01")
                    .isValid();
        }

        @Test
        void doseThatFailedStartsTheIntervalAgain() {
            last(fourWeeksApart(), "2020-03-01", "2020-03-20", "2020-04-12").isNotValid(TOO_SOON);
            last(fourWeeksApart(), "2020-03-01", "2020-03-20", "2020-04-13").isValid(INTERVAL_GRACE_PERIOD);
        }

        @Test
        void inadvertentDoseDoesNotStartTheIntervalAgain() {
            Outcome outcome = schedule(
                            dose(),
                            dose().prohibits(BLUE_TOO).interval(fromPrevious().absoluteMinimum("4 weeks")))
                    .ask(born("2010-01-01")
                            .dose("2020-03-01", BLUE)
                            .dose("2020-03-20", BLUE_TOO)
                            .dose("2020-03-29", BLUE));
            outcome.dose(2).isNotValid(INADVERTENT_ADMINISTRATION);
            outcome.dose(3).isValid();
        }

        @Test
        void intervalIsMeasuredAcrossAnInadvertentDose() {
            schedule(dose(), dose().prohibits(BLUE_TOO).interval(fromPrevious().absoluteMinimum("4 weeks")))
                    .ask(born("2010-01-01")
                            .dose("2020-03-01", BLUE)
                            .dose("2020-03-20", BLUE_TOO)
                            .dose("2020-03-28", BLUE))
                    .dose(3)
                    .isNotValid(TOO_SOON);
        }

        @Test
        void doseThatCameTooLateDoesNotStartTheIntervalAgain() {
            InventedSchedule schedule = schedule(
                    dose(),
                    dose().age(age().maximum("5 years").until("2015-06-01"))
                            .interval(fromPrevious().absoluteMinimum("4 weeks")));
            last(schedule, "2015-05-10", "2015-05-30").isExtraneous(TOO_OLD, TOO_SOON);
            last(schedule, "2015-05-10", "2015-05-30", "2015-06-06").isNotValid(TOO_SOON);
            last(schedule, "2015-05-10", "2015-05-30", "2015-06-07").isValid();
        }

        @Test
        void substandardDoseDoesNotStartTheIntervalAgain() {
            DoseAdministered poor = DoseAdministered.builder(LocalDate.parse("2020-03-20"), BLUE)
                    .poorCondition(true)
                    .build();
            Outcome outcome = fourWeeksApart()
                    .ask(born("2010-01-01").dose("2020-03-01", BLUE).dose(poor).dose("2020-03-29", BLUE));
            outcome.dose(2).isSubstandard(DOSE_CONDITION);
            outcome.dose(3).isValid();
        }

        @Test
        void doseOfAnotherAntigenIsNoPreviousDose() {
            schedule(dose(), dose().interval(fromPrevious().absoluteMinimum("4 weeks")))
                    .ask(born("2010-01-01")
                            .dose("2020-03-01", BLUE)
                            .dose("2020-03-20", GREY)
                            .dose("2020-03-29", BLUE))
                    .dose(3)
                    .isValid();
        }
    }

    @Nested
    class FromATargetDose {

        private InventedSchedule thirdSixteenWeeksAfterFirst() {
            return schedule(
                    dose().prefers(BLUE),
                    dose().prefers(BLUE),
                    dose().interval(fromDose(1).absoluteMinimum("16 weeks")));
        }

        @Test
        void intervalIsMeasuredFromTheDoseThatSatisfiedIt() {
            last(thirdSixteenWeeksAfterFirst(), "2020-01-01", "2020-02-01", "2020-04-21")
                    .isNotValid(TOO_SOON);
            last(thirdSixteenWeeksAfterFirst(), "2020-01-01", "2020-02-01", "2020-04-22")
                    .isValid();
        }

        @Test
        void doseThatFailedForTheTargetDoseIsNotMeasuredFrom() {
            thirdSixteenWeeksAfterFirst()
                    .ask(born("2010-01-01")
                            .dose("2019-12-01", BLUE_TOO)
                            .dose("2020-01-01", BLUE)
                            .dose("2020-02-01", BLUE)
                            .dose("2020-04-21", BLUE))
                    .dose(4)
                    .isNotValid(TOO_SOON)
                    .isFor(3);
        }

        @Test
        void numberIsThatOfTheSeriesDoseThoughOneWasSkipped() {
            InventedSchedule schedule = schedule(
                    dose().skip(EVALUATION, age("5 years", null)),
                    dose(),
                    dose().interval(fromDose(2).absoluteMinimum("16 weeks")));
            last(schedule, "2020-01-01", "2020-04-21").isNotValid(TOO_SOON).isFor(3);
            last(schedule, "2020-01-01", "2020-04-22").isValid().isFor(3);
        }

        @Test
        void intervalFromASkippedTargetDoseIsSatisfied() {
            last(
                            schedule(
                                    dose().skip(EVALUATION, age("5 years", null)),
                                    dose(),
                                    dose().interval(fromDose(1).absoluteMinimum("10 years"))),
                            "2020-01-01",
                            "2020-01-02")
                    .isValid()
                    .isFor(3);
        }

        @Test
        void intervalFromARecurringDoseIsMeasuredFromItsLatest() {
            InventedSchedule schedule = schedule(
                    dose().recurring().skip(EVALUATION, moreThan(1, VALID)),
                    dose().interval(fromDose(1).absoluteMinimum("8 weeks")));
            last(schedule, "2020-01-01", "2020-02-01", "2020-03-27")
                    .isNotValid(TOO_SOON)
                    .isFor(2);
            last(schedule, "2020-01-01", "2020-02-01", "2020-03-28").isValid().isFor(2);
        }
    }

    @Nested
    class FromTheMostRecentVaccine {

        private InventedSchedule eightWeeksAfter(String... cvxCodes) {
            return schedule(dose().interval(fromMostRecent(cvxCodes).absoluteMinimum("8 weeks")));
        }

        @Test
        void vaccineOfAnotherAntigenIsMeasuredFrom() {
            InventedSchedule schedule = eightWeeksAfter(GREY);
            schedule.ask(born("2010-01-01").dose("2020-01-01", GREY).dose("2020-02-25", BLUE))
                    .dose(2)
                    .isNotValid(TOO_SOON);
            schedule.ask(born("2010-01-01").dose("2020-01-01", GREY).dose("2020-02-26", BLUE))
                    .dose(2)
                    .isValid();
        }

        @Test
        void latestOfSeveralVaccinesIsMeasuredFrom() {
            InventedSchedule schedule = eightWeeksAfter(GREY, RED);
            Patient.Builder redLater =
                    born("2010-01-01").dose("2020-01-01", GREY).dose("2020-01-10", RED);
            schedule.ask(redLater.dose("2020-03-05", BLUE)).dose(3).isNotValid(TOO_SOON);
            Patient.Builder greyLater =
                    born("2010-01-01").dose("2020-01-01", RED).dose("2020-01-10", GREY);
            schedule.ask(greyLater.dose("2020-03-05", BLUE)).dose(3).isNotValid(TOO_SOON);
        }

        @Test
        void vaccineThatIsNotListedIsNotMeasuredFrom() {
            eightWeeksAfter(GREY)
                    .ask(born("2010-01-01").dose("2020-01-01", RED).dose("2020-01-02", BLUE))
                    .dose(2)
                    .isValid();
        }

        @Test
        void substandardDoseIsMeasuredFrom() {
            DoseAdministered poor = DoseAdministered.builder(LocalDate.parse("2020-01-01"), GREY)
                    .poorCondition(true)
                    .build();
            eightWeeksAfter(GREY)
                    .ask(born("2010-01-01").dose(poor).dose("2020-02-25", BLUE))
                    .dose(2)
                    .isNotValid(TOO_SOON);
        }

        @Test
        void doseThatCameTooLateIsMeasuredFrom() {
            InventedSchedule schedule =
                    schedule(dose().age(age().maximum("5 years").until("2015-06-01"))
                            .interval(fromMostRecent(BLUE).absoluteMinimum("4 weeks")));
            last(schedule, "2015-05-20", "2015-06-16").isNotValid(TOO_SOON);
            last(schedule, "2015-05-20", "2015-06-17").isValid();
        }

        @Test
        void inadvertentDoseOfTheSeriesIsNotMeasuredFrom() {
            schedule(dose().prohibits(BLUE_TOO)
                            .interval(fromMostRecent(BLUE_TOO).absoluteMinimum("8 weeks")))
                    .ask(born("2010-01-01").dose("2020-01-01", BLUE_TOO).dose("2020-01-10", BLUE))
                    .dose(2)
                    .isValid();
        }

        @Test
        void laterDoseOfTheVaccineIsNotMeasuredFrom() {
            eightWeeksAfter(GREY)
                    .ask(born("2010-01-01").dose("2020-01-01", BLUE).dose("2020-01-10", GREY))
                    .dose(1)
                    .isValid();
        }

        @Test
        void onTheSameDayOnlyAnEarlierEntryIsMeasuredFrom() {
            InventedSchedule schedule = eightWeeksAfter(GREY);
            schedule.ask(born("2010-01-01").dose("2020-01-01", GREY).dose("2020-01-01", BLUE))
                    .dose(2)
                    .isNotValid(TOO_SOON);
            schedule.ask(born("2010-01-01").dose("2020-01-01", BLUE).dose("2020-01-01", GREY))
                    .dose(1)
                    .isValid();
        }
    }

    @Nested
    class FromAnObservation {

        private Outcome.DoseOutcome judged(String given, Observation... observations) {
            Patient.Builder patient = born("2010-01-01").dose(given, BLUE);
            for (Observation observation : observations) {
                patient.observation(observation);
            }
            return schedule(dose().interval(fromObservation("501").absoluteMinimum("6 months")))
                    .ask(patient)
                    .dose(1);
        }

        private Observation on(String date) {
            return new Observation("501", Optional.of(LocalDate.parse(date)), Optional.empty(), Presence.PRESENT);
        }

        @Test
        void intervalIsMeasuredFromItsDate() {
            judged("2020-07-14", on("2020-01-15")).isNotValid(TOO_SOON);
            judged("2020-07-15", on("2020-01-15")).isValid();
        }

        @Test
        void doseBeforeTheObservationIsTooSoon() {
            judged("2019-05-01", on("2020-01-15")).isNotValid(TOO_SOON);
        }

        @Test
        void latestOfSeveralDatesIsMeasuredFrom() {
            judged("2020-07-14", on("2019-01-15"), on("2020-01-15")).isNotValid(TOO_SOON);
            judged("2020-07-14", on("2020-01-15"), on("2019-01-15")).isNotValid(TOO_SOON);
        }

        @Test
        void observationWithoutDateSatisfiesTheInterval() {
            judged("2020-07-14", Observation.of("501")).isValid();
        }

        @Test
        void missingObservationSatisfiesTheInterval() {
            judged("2020-07-14").isValid();
        }

        @Test
        void observationOfUnknownPresenceIsNotMeasuredFrom() {
            judged(
                            "2020-07-14",
                            new Observation(
                                    "501",
                                    Optional.of(LocalDate.parse("2020-01-15")),
                                    Optional.empty(),
                                    Presence.UNKNOWN))
                    .isValid();
        }

        @Test
        void observationThatEndedIsNotMeasuredFrom() {
            judged(
                            "2020-07-14",
                            new Observation(
                                    "501",
                                    Optional.of(LocalDate.parse("2020-01-15")),
                                    Optional.of(LocalDate.parse("2021-01-01")),
                                    Presence.PRESENT))
                    .isValid();
        }
    }

    @Nested
    class Several {

        private InventedSchedule fourWeeksAndHalfAYear() {
            return schedule(
                    dose(),
                    dose(),
                    dose().interval(fromPrevious()
                                    .absoluteMinimum("4 weeks - 4 days")
                                    .minimum("4 weeks"))
                            .interval(fromDose(1).absoluteMinimum("6 months")));
        }

        @Test
        void eachIntervalMustBeSatisfied() {
            last(fourWeeksAndHalfAYear(), "2020-01-01", "2020-02-01", "2020-06-30")
                    .isNotValid(TOO_SOON);
            last(fourWeeksAndHalfAYear(), "2020-01-01", "2020-06-20", "2020-07-13")
                    .isNotValid(TOO_SOON);
            last(fourWeeksAndHalfAYear(), "2020-01-01", "2020-02-01", "2020-07-01")
                    .isValid();
        }

        @Test
        void graceInOneOfThemIsRemarked() {
            last(fourWeeksAndHalfAYear(), "2020-01-01", "2020-06-20", "2020-07-14")
                    .isValid(INTERVAL_GRACE_PERIOD);
        }
    }
}
