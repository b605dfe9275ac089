package io.jenner.rules.evaluation;

import static io.jenner.forecast.EvaluationReason.TOO_SOON;
import static io.jenner.forecast.EvaluationReason.WRONG_VACCINE;
import static io.jenner.forecast.knowledge.ConditionalSkip.Context.BOTH;
import static io.jenner.forecast.knowledge.ConditionalSkip.Context.FORECAST;
import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.AntigenRows.antigen;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.IntervalRows.fromObservation;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUEPOX;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.GREY;
import static io.jenner.rules.invented.InventedSchedule.GREYPOX;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static io.jenner.rules.invented.Skips.age;
import static io.jenner.rules.invented.Skips.completed;

import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Patient;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.Outcome;
import io.jenner.rules.invented.SeriesRows;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Table 6-7. The risk series skips its first dose once the standard series is complete. */
class CompletedSeriesSkipTest {

    private static final int NOT_SKIPPED = 1;
    private static final int SKIPPED = 2;

    private static SeriesRows standard() {
        return series("Standard").dose(dose());
    }

    /** Takes one vaccine only at first, so that the doses of the other tell whether the first dose was skipped. */
    private static SeriesRows risk() {
        return series("Risk")
                .group("2")
                .risk("501")
                .dose(dose().prefers(BLUE_TOO).age(age().minimum("0 days")).skip(BOTH, completed("1")))
                .dose(dose().age(age().minimum("0 days")));
    }

    private static Patient.Builder patient() {
        return born("2010-03-10").observation("501");
    }

    @Nested
    class ForADoseGiven {

        @Test
        void seriesCompletedBeforeTheDayOfTheDoseCounts() {
            Outcome outcome = schedule(standard(), risk())
                    .ask(patient().dose("2020-01-01", BLUE).dose("2020-01-02", BLUE));
            outcome.dose(1, "Risk").isNotValid(WRONG_VACCINE).isFor(NOT_SKIPPED);
            outcome.dose(2, "Risk").isValid().isFor(SKIPPED);
        }

        @Test
        void seriesCompletedOnTheDayOfTheDoseDoesNotCount() {
            schedule(standard(), risk())
                    .ask(patient().dose("2020-01-01", BLUE).dose("2020-01-01", BLUE_TOO))
                    .dose(2, "Risk")
                    .isFor(NOT_SKIPPED);
        }

        @Test
        void seriesCompletedLaterDoesNotCount() {
            Outcome outcome = schedule(series("Standard").dose(dose()).dose(dose()), risk())
                    .ask(patient()
                            .dose("2020-01-01", BLUE)
                            .dose("2020-02-01", BLUE)
                            .dose("2020-03-01", BLUE));
            outcome.dose(2, "Risk").isFor(NOT_SKIPPED);
            outcome.dose(3, "Risk").isFor(SKIPPED);
        }

        @Test
        void oneCompleteSeriesOfTheGroupSuffices() {
            schedule(
                            series("Longer").dose(dose()).dose(dose()).dose(dose()),
                            standard().isDefault(false),
                            risk())
                    .ask(patient().dose("2020-01-01", BLUE).dose("2020-01-02", BLUE))
                    .dose(2, "Risk")
                    .isFor(SKIPPED);
        }

        @Test
        void presentContraindicationDoesNotUndoThePast() {
            schedule(standard(), risk())
                    .antigen(BLUEPOX, antigen().contraindicatedBy("502"))
                    .ask(patient().observation("502").dose("2020-01-01", BLUE).dose("2020-01-02", BLUE))
                    .dose(2, "Risk")
                    .isFor(SKIPPED);
        }

        @Test
        void presentImmunityDoesNotUndoThePast() {
            schedule(standard(), risk())
                    .antigen(BLUEPOX, antigen().immuneBy("502"))
                    .ask(patient().observation("502").dose("2020-01-01", BLUE).dose("2020-01-02", BLUE))
                    .dose(2, "Risk")
                    .isFor(SKIPPED);
        }

        @Test
        void observationThatRejudgesADoseDoesNotUndoThePast() {
            Outcome outcome = schedule(
                            series("Standard")
                                    .dose(dose().interval(fromObservation("502").absoluteMinimum("6 months"))),
                            risk())
                    .ask(patient()
                            .observation(new Observation(
                                    "502",
                                    Optional.of(LocalDate.parse("2020-06-01")),
                                    Optional.empty(),
                                    Presence.PRESENT))
                            .dose("2020-01-01", BLUE)
                            .dose("2020-01-02", BLUE));
            outcome.dose(1, "Standard").isNotValid(TOO_SOON);
            outcome.dose(2, "Risk").isFor(SKIPPED);
        }

        @Test
        void anyOfSeveralGroupsSuffices() {
            schedule(
                            series("Longer").dose(dose()).dose(dose()).dose(dose()),
                            series("Other").group("3").dose(dose()),
                            series("Risk")
                                    .group("2")
                                    .risk("501")
                                    .dose(dose().prefers(BLUE_TOO).skip(BOTH, completed("1", "3")))
                                    .dose(dose()))
                    .ask(patient().dose("2020-01-01", BLUE).dose("2020-01-02", BLUE))
                    .dose(2, "Risk")
                    .isFor(SKIPPED);
        }

        @Test
        void forecastSkipCompletesTheSeriesOnTheDayOfTheDose() {
            InventedSchedule schedule = schedule(
                    series("Standard")
                            .dose(dose())
                            .dose(dose().age(age().minimum("0 days")).skip(FORECAST, age("5 years", null))),
                    risk());
            schedule.ask(patient().dose("2012-01-01", BLUE).dose("2015-03-09", BLUE_TOO))
                    .dose(2, "Risk")
                    .isFor(NOT_SKIPPED);
            schedule.ask(patient().dose("2012-01-01", BLUE).dose("2015-03-10", BLUE_TOO))
                    .dose(2, "Risk")
                    .isFor(SKIPPED);
        }

        @Test
        void groupOfAnotherAntigenWithThatCodeDoesNotCount() {
            schedule(
                            series("Standard").dose(dose()).dose(dose()),
                            risk(),
                            series("Grey").against(GREYPOX).dose(dose()))
                    .ask(patient().dose("2020-01-01", GREY).dose("2020-02-01", BLUE_TOO))
                    .dose(2, "Risk")
                    .isFor(NOT_SKIPPED);
        }

        @Test
        void groupWithoutRelevantSeriesIsNotComplete() {
            schedule(
                            series("Irrelevant").risk("502").dose(dose()),
                            series("Risk")
                                    .group("2")
                                    .risk("501")
                                    .dose(dose().skip(BOTH, completed("1")))
                                    .dose(dose())
                                    .dose(dose()))
                    .ask(patient().dose("2020-01-01", BLUE).dose("2020-02-01", BLUE))
                    .dose(2, "Risk")
                    .isFor(2);
        }

        @Test
        void completedGroupMayItselfWaitForAnother() {
            SeriesRows middle = series("Middle")
                    .group("2")
                    .dose(dose())
                    .dose(dose().age(age().minimum("0 days")).skip(BOTH, completed("1")));
            SeriesRows last = series("Last")
                    .group("3")
                    .dose(dose().prefers(BLUE_TOO).skip(BOTH, completed("2")))
                    .dose(dose());
            schedule(last, middle, standard())
                    .ask(patient().dose("2020-01-01", BLUE).dose("2020-02-01", BLUE_TOO))
                    .dose(2, "Last")
                    .isFor(SKIPPED);
        }
    }

    @Nested
    class ForAForecast {

        @Test
        void completeSeriesCountsAsOfTheAssessmentDate() {
            InventedSchedule schedule = schedule(standard(), risk());
            schedule.ask(patient(), "2020-06-01").series("Risk").forecasts(1);
            schedule.ask(patient().dose("2020-01-01", BLUE), "2020-06-01")
                    .series("Risk")
                    .forecasts(2);
        }

        @Test
        void groupOfAnotherAntigenWithThatCodeDoesNotCount() {
            schedule(standard(), risk(), series("Grey").against(GREYPOX).dose(dose()))
                    .ask(patient().dose("2020-01-01", GREY), "2020-06-01")
                    .series("Risk")
                    .forecasts(1);
        }

        @Test
        void orderOfTheSeriesInTheScheduleDoesNotMatter() {
            schedule(risk(), standard())
                    .ask(patient().dose("2020-01-01", BLUE), "2020-06-01")
                    .series("Risk")
                    .forecasts(2);
        }

        @Test
        void forecastSkipCompletesTheSeriesOnTheAssessmentDate() {
            InventedSchedule schedule = schedule(
                    series("Standard")
                            .dose(dose())
                            .dose(dose().age(age().minimum("0 days")).skip(FORECAST, age("5 years", null))),
                    risk());
            Patient.Builder patient = patient().dose("2012-01-01", BLUE);
            schedule.ask(patient, "2015-03-09").series("Risk").forecasts(1);
            schedule.ask(patient, "2015-03-10").series("Risk").forecasts(2);
        }
    }
}
