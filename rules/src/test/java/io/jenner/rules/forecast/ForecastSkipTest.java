package io.jenner.rules.forecast;

import static io.jenner.forecast.knowledge.ConditionalSkip.Context.BOTH;
import static io.jenner.forecast.knowledge.ConditionalSkip.Context.EVALUATION;
import static io.jenner.forecast.knowledge.ConditionalSkip.Context.FORECAST;
import static io.jenner.forecast.knowledge.SkipCondition.DoseType.TOTAL;
import static io.jenner.forecast.knowledge.SkipCondition.DoseType.VALID;
import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.IntervalRows.fromPrevious;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.GREY;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.Skips.age;
import static io.jenner.rules.invented.Skips.anyOf;
import static io.jenner.rules.invented.Skips.elapsed;
import static io.jenner.rules.invented.Skips.exactly;
import static io.jenner.rules.invented.Skips.moreThan;

import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.Patient;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.Outcome;
import io.jenner.rules.invented.Skips.Condition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Sections 7.1 and 7.6. */
class ForecastSkipTest {

    /** A dose that may be given from birth, so that a forecast has a date. */
    private static DoseRows fromBirth() {
        return dose().age(age().minimum("0 days"));
    }

    private static Patient.Builder child() {
        return born("2020-03-10");
    }

    @Nested
    class OnTheAssessmentDate {

        private Outcome.SeriesOutcome forecast(Condition condition, Patient.Builder patient, String asOf) {
            return schedule(fromBirth().skip(FORECAST, condition), fromBirth())
                    .ask(patient, asOf)
                    .series();
        }

        @Test
        void ageIsThatOfTheAssessmentDate() {
            forecast(age("1 year", null), child(), "2021-03-09").forecasts(1);
            forecast(age("1 year", null), child(), "2021-03-10").forecasts(2);
        }

        @Test
        void elapsedTimeRunsToTheAssessmentDate() {
            InventedSchedule schedule = schedule(dose(), fromBirth().skip(FORECAST, elapsed("1 year")), fromBirth());
            Patient.Builder patient = child().dose("2021-01-01", BLUE);
            schedule.ask(patient, "2021-12-31").series().forecasts(2);
            schedule.ask(patient, "2022-01-01").series().forecasts(3);
        }

        @Test
        void elapsedTimeRunsFromADoseThatFailedToo() {
            InventedSchedule schedule =
                    schedule(dose(), fromBirth().prefers(BLUE).skip(FORECAST, elapsed("1 year")), fromBirth());
            Patient.Builder patient = child().dose("2021-01-01", BLUE).dose("2021-06-01", BLUE_TOO);
            schedule.ask(patient, "2022-05-31").series().forecasts(2);
            schedule.ask(patient, "2022-06-01").series().forecasts(3);
        }

        @Test
        void withoutDosesNoTimeHasElapsed() {
            forecast(elapsed("0 days"), child(), "2021-03-10").forecasts(1);
        }

        @Test
        void allDosesAreCountedIncludingTheLast() {
            schedule(dose(), fromBirth().skip(FORECAST, moreThan(0, TOTAL)), fromBirth())
                    .ask(child().dose("2021-01-01", BLUE), "2021-06-01")
                    .series()
                    .forecasts(3);
        }

        @Test
        void validCountsNoDoseThatFailed() {
            InventedSchedule schedule =
                    schedule(fromBirth().prefers(BLUE).skip(FORECAST, moreThan(0, VALID)), fromBirth());
            schedule.ask(child().dose("2021-01-01", BLUE_TOO), "2021-06-01")
                    .series()
                    .forecasts(1);
        }

        @Test
        void doseAfterTheAssessmentDateIsNotCounted() {
            forecast(moreThan(0, TOTAL).of(GREY), child().dose("2021-06-02", GREY), "2021-06-01")
                    .forecasts(1);
        }

        @Test
        void setsAreThoseThatHoldOnTheAssessmentDate() {
            InventedSchedule schedule = schedule(
                    fromBirth().skip(FORECAST, anyOf(age("0 days", null)).from("2021-06-01")), fromBirth());
            schedule.ask(child(), "2021-05-31").series().forecasts(1);
            schedule.ask(child(), "2021-06-01").series().forecasts(2);
        }

        @Test
        void skipForADoseGivenIsNotUsed() {
            schedule(fromBirth().skip(EVALUATION, age("0 days", null)), fromBirth())
                    .ask(child(), "2021-06-01")
                    .series()
                    .forecasts(1);
        }

        @Test
        void skipForBothIsUsed() {
            schedule(fromBirth().skip(BOTH, age("0 days", null)), fromBirth())
                    .ask(child(), "2021-06-01")
                    .series()
                    .forecasts(2);
        }

        @Test
        void severalTargetDosesMayBeSkipped() {
            schedule(
                            fromBirth().skip(FORECAST, age("0 days", null)),
                            fromBirth().skip(FORECAST, age("0 days", null)),
                            fromBirth())
                    .ask(child(), "2021-06-01")
                    .series()
                    .forecasts(3);
        }

        @Test
        void skippingTheRestAfterAValidDoseCompletesTheSeries() {
            schedule(dose(), fromBirth().skip(FORECAST, age("1 year", null)))
                    .ask(child().dose("2021-01-01", BLUE), "2021-03-10")
                    .series()
                    .isClosed(ForecastReason.SERIES_COMPLETE);
        }

        @Test
        void skippingEverythingIsNotRecommended() {
            schedule(fromBirth().skip(FORECAST, age("1 year", null)))
                    .ask(child(), "2021-03-10")
                    .series()
                    .isClosed(ForecastReason.HISTORY_SUFFICES);
        }
    }

    @Nested
    class OnTheEarliestDate {

        /** The second dose, eight weeks after the first, is not needed from the first birthday on. */
        private InventedSchedule secondOnlyInTheFirstYear(DoseRows... rest) {
            DoseRows second = dose().interval(fromPrevious().minimum("8 weeks")).skip(FORECAST, age("1 year", null));
            DoseRows[] doses = new DoseRows[rest.length + 2];
            doses[0] = dose();
            doses[1] = second;
            System.arraycopy(rest, 0, doses, 2, rest.length);
            return schedule(doses);
        }

        @Test
        void ageIsThatOfTheEarliestDate() {
            InventedSchedule schedule =
                    secondOnlyInTheFirstYear(dose().interval(fromPrevious().minimum("6 months")));
            schedule.ask(child().dose("2021-01-12", BLUE), "2021-01-20")
                    .series()
                    .forecasts(2)
                    .earliest("2021-03-09");
            schedule.ask(child().dose("2021-01-13", BLUE), "2021-01-20")
                    .series()
                    .forecasts(3)
                    .earliest("2021-07-13");
        }

        @Test
        void noDoseIsImaginedOnTheEarliestDate() {
            schedule(dose(), fromBirth().skip(FORECAST, exactly(2, TOTAL)))
                    .ask(child().dose("2021-01-12", BLUE), "2021-01-20")
                    .series()
                    .forecasts(2);
        }

        @Test
        void elapsedTimeRunsToTheEarliestDate() {
            schedule(
                            dose(),
                            dose().interval(fromPrevious().minimum("8 weeks")).skip(FORECAST, elapsed("8 weeks")),
                            fromBirth())
                    .ask(child().dose("2021-01-12", BLUE), "2021-01-20")
                    .series()
                    .forecasts(3);
        }

        @Test
        void setsAreThoseThatHoldOnTheAssessmentDate() {
            InventedSchedule schedule = schedule(
                    dose(),
                    dose().interval(fromPrevious().minimum("8 weeks"))
                            .skip(FORECAST, anyOf(age("0 days", null)).from("2021-02-01")),
                    fromBirth());
            Patient.Builder patient = child().dose("2021-01-12", BLUE);
            schedule.ask(patient, "2021-01-31").series().forecasts(2).earliest("2021-03-09");
        }

        @Test
        void nextTargetDoseIsAskedForTheAssessmentDateAgain() {
            secondOnlyInTheFirstYear(
                            dose().interval(fromPrevious().minimum("6 months")).skip(FORECAST, age(null, "1 year")),
                            fromBirth())
                    .ask(child().dose("2021-01-13", BLUE), "2021-01-20")
                    .series()
                    .forecasts(4);
        }

        @Test
        void nextTargetDoseMayTurnOutTooLate() {
            secondOnlyInTheFirstYear(dose().age(age().maximum("16 months"))
                            .interval(fromPrevious().minimum("6 months")))
                    .ask(child().dose("2021-01-13", BLUE), "2021-01-20")
                    .series()
                    .isClosed(ForecastReason.CANNOT_FINISH_BEFORE_MAXIMUM_AGE);
        }

        @Test
        void skippingTheLastTargetDoseCompletesTheSeries() {
            secondOnlyInTheFirstYear()
                    .ask(child().dose("2021-01-13", BLUE), "2021-01-20")
                    .series()
                    .isClosed(ForecastReason.SERIES_COMPLETE);
        }

        @Test
        void skippingTheOnlyTargetDoseIsNotRecommended() {
            schedule(dose().age(age().minimum("2 years")).skip(FORECAST, age("1 year", null)))
                    .ask(child(), "2020-06-01")
                    .series()
                    .isClosed(ForecastReason.HISTORY_SUFFICES);
        }
    }

    @Nested
    class OfARecurringDose {

        private InventedSchedule yearlyInSeason() {
            return schedule(
                    fromBirth().recurring().skip(FORECAST, moreThan(0, TOTAL).days("2021-07-01", "2022-07-01")));
        }

        @Test
        void doseOfTheSeasonClosesTheSeries() {
            yearlyInSeason()
                    .ask(child().dose("2021-07-01", BLUE), "2021-12-01")
                    .series()
                    .isClosed(ForecastReason.SERIES_COMPLETE);
        }

        @Test
        void doseOfAnEarlierSeasonLeavesTheNextDue() {
            yearlyInSeason()
                    .ask(child().dose("2021-06-30", BLUE), "2021-12-01")
                    .series()
                    .forecasts(1);
        }
    }
}
