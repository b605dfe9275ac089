package io.jenner.rules.forecast;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.IntervalRows.fromDose;
import static io.jenner.rules.invented.IntervalRows.fromPrevious;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.ForecastDates;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** FORECASTDT-2 to FORECASTDT-6. */
class ForecastDatesTest {

    /** The forecast of a second dose, for a child born on 10 March 2019, after a first on 1 January 2020. */
    private static Outcome.SeriesOutcome second(DoseRows row) {
        return schedule(dose(), row)
                .ask(born("2019-03-10").dose("2020-01-01", BLUE))
                .series()
                .forecasts(2);
    }

    private static Outcome.SeriesOutcome third(DoseRows row) {
        return schedule(dose(), dose(), row)
                .ask(born("2019-03-10").dose("2020-01-01", BLUE).dose("2020-02-01", BLUE))
                .series()
                .forecasts(3);
    }

    @Nested
    class Recommended {

        @Test
        void recommendedAgeGoesBeforeRecommendedIntervals() {
            second(dose().age(age().recommendedFrom("2 years"))
                            .interval(fromPrevious().recommendedFrom("3 years")))
                    .recommended("2021-03-10");
        }

        @Test
        void latestOfTheRecommendedIntervalsCounts() {
            third(dose().interval(fromPrevious().recommendedFrom("2 months"))
                            .interval(fromDose(1).recommendedFrom("6 months")))
                    .recommended("2020-07-01");
            third(dose().interval(fromPrevious().recommendedFrom("6 months"))
                            .interval(fromDose(1).recommendedFrom("6 months")))
                    .recommended("2020-08-01");
        }

        @Test
        void withoutRecommendationTheEarliestDateCounts() {
            second(dose().interval(fromPrevious().minimum("4 weeks"))).recommended("2020-01-29");
        }

        @Test
        void recommendedDateIsNeverBeforeTheEarliest() {
            Outcome.SeriesOutcome outcome = second(dose().age(age().recommendedFrom("6 months"))
                    .interval(fromPrevious().minimum("4 weeks")));
            outcome.recommended("2020-01-29");
            assertThat(outcome.forecast().dates().unadjustedRecommended()).hasValue(LocalDate.parse("2019-09-10"));
        }

        @Test
        void agesAreThoseOfTheAssessmentDate() {
            InventedSchedule schedule = schedule(dose().age(age().minimum("0 days")
                            .recommendedFrom("1 year")
                            .recommendedBefore("18 months")
                            .until("2019-07-01"))
                    .age(age().minimum("0 days")
                            .recommendedFrom("2 years")
                            .recommendedBefore("3 years")
                            .from("2019-07-01")));
            schedule.ask(born("2019-03-10"), "2019-06-30")
                    .series()
                    .recommended("2020-03-10")
                    .pastDue("2020-09-09");
            schedule.ask(born("2019-03-10"), "2019-07-01")
                    .series()
                    .recommended("2021-03-10")
                    .pastDue("2022-03-09");
        }
    }

    @Nested
    class PastDue {

        @Test
        void latestRecommendedAgeEndsTheDayBefore() {
            second(dose().age(age().recommendedBefore("2 years"))).pastDue("2021-03-09");
        }

        @Test
        void dayIsTakenOffAfterAMissingDayHasMovedOn() {
            schedule(dose().age(age().minimum("0 days").recommendedBefore("6 months")))
                    .ask(born("2019-08-31"))
                    .series()
                    .pastDue("2020-02-29");
        }

        @Test
        void latestRecommendedAgeGoesBeforeIntervals() {
            second(dose().age(age().recommendedBefore("2 years"))
                            .interval(fromPrevious().recommendedBefore("3 years")))
                    .pastDue("2021-03-09");
        }

        @Test
        void latestOfTheLatestRecommendedIntervalsCounts() {
            third(dose().interval(fromPrevious().recommendedBefore("2 months"))
                            .interval(fromDose(1).recommendedBefore("6 months")))
                    .pastDue("2020-06-30");
        }

        @Test
        void withoutLatestRecommendationThereIsNone() {
            second(dose().age(age().minimum("1 year").recommendedFrom("1 year").maximum("50 years")))
                    .pastDue(null);
        }

        @Test
        void pastDueIsNeverBeforeTheEarliest() {
            Outcome.SeriesOutcome outcome = second(dose().age(age().recommendedBefore("6 months"))
                    .interval(fromPrevious().minimum("4 weeks")));
            outcome.earliest("2020-01-29").pastDue("2020-01-29");
            assertThat(outcome.forecast().dates().unadjustedPastDue()).hasValue(LocalDate.parse("2019-09-09"));
        }
    }

    @Nested
    class Latest {

        @Test
        void maximumAgeEndsTheDayBefore() {
            second(dose().age(age().maximum("50 years"))).latest("2069-03-09");
        }

        @Test
        void withoutMaximumAgeThereIsNone() {
            second(dose()).latest(null);
        }
    }

    @Test
    void completeSeriesHasNoDates() {
        Outcome.SeriesOutcome outcome = schedule(dose().age(age().minimum("0 days")))
                .ask(born("2019-03-10").dose("2020-01-01", BLUE))
                .series();
        assertThat(outcome.forecast().dates()).isEqualTo(ForecastDates.NONE);
        assertThat(outcome.forecast().doseNumber()).isEmpty();
        assertThat(outcome.forecast().targetDose()).isEmpty();
    }
}
