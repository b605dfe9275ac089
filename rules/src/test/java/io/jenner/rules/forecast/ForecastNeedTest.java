package io.jenner.rules.forecast;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.AntigenRows.antigen;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.IntervalRows.fromPrevious;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUEPOX;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;

import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.Patient;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.Outcome;
import io.jenner.rules.invented.SeriesRows;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Section 7.4, Table 7-10. */
class ForecastNeedTest {

    private static DoseRows fromBirth() {
        return dose().age(age().minimum("0 days"));
    }

    private static Patient.Builder child() {
        return born("2010-03-10");
    }

    @Nested
    class ByTargetDoses {

        @Test
        void openTargetDoseIsForecast() {
            schedule(dose(), dose())
                    .ask(child().dose("2020-01-01", BLUE))
                    .series()
                    .forecasts(2);
        }

        @Test
        void seriesIsCompleteWhenEveryTargetDoseIsSatisfied() {
            schedule(dose(), dose())
                    .ask(child().dose("2020-01-01", BLUE).dose("2020-02-01", BLUE))
                    .series()
                    .isClosed(ForecastReason.SERIES_COMPLETE);
        }

        @Test
        void dosesThatFailedCompleteNothing() {
            schedule(fromBirth().prefers(BLUE))
                    .ask(child().dose("2020-01-01", BLUE_TOO))
                    .series()
                    .forecasts(1)
                    .validDoses(0);
        }
    }

    @Nested
    class BySeason {

        @Test
        void lastDayOfTheSeasonIsStillInSeason() {
            InventedSchedule schedule = schedule(dose().season("2020-09-01", "2021-03-31"));
            schedule.ask(child(), "2021-03-31").series().forecasts(1);
            schedule.ask(child(), "2021-04-01").series().isClosed(ForecastReason.SEASON_OVER);
        }

        @Test
        void seasonWithoutEndIsNeverOver() {
            schedule(dose().season("2020-09-01", null))
                    .ask(child(), "2039-01-01")
                    .series()
                    .forecasts(1);
        }

        @Test
        void seasonIsThatOfTheTargetDoseThatIsForecast() {
            schedule(dose().season("2020-09-01", "2021-03-31"), fromBirth())
                    .ask(child().dose("2020-10-01", BLUE), "2021-04-01")
                    .series()
                    .forecasts(2);
        }
    }

    @Nested
    class ByMaximumAge {

        @Test
        void maximumAgeIsExceededFromItsFirstDay() {
            InventedSchedule schedule =
                    schedule(dose().age(age().minimum("1 year").maximum("5 years")));
            schedule.ask(child(), "2015-03-09").series().forecasts(1);
            schedule.ask(child(), "2015-03-10").series().isClosed(ForecastReason.MAXIMUM_AGE_EXCEEDED);
        }

        @Test
        void doseDueOnTheMaximumAgeComesTooLate() {
            InventedSchedule schedule = schedule(
                    dose(),
                    dose().age(age().maximum("5 years")).interval(fromPrevious().minimum("8 weeks")));
            schedule.ask(child().dose("2015-01-12", BLUE), "2015-01-20")
                    .series()
                    .forecasts(2)
                    .earliest("2015-03-09");
            schedule.ask(child().dose("2015-01-13", BLUE), "2015-01-20")
                    .series()
                    .isClosed(ForecastReason.CANNOT_FINISH_BEFORE_MAXIMUM_AGE);
        }

        @Test
        void doseThatNothingGivesADateToHasAgedOut() {
            schedule(dose()).ask(child()).series().isClosed(ForecastReason.CANNOT_FINISH_BEFORE_MAXIMUM_AGE);
        }

        @Test
        void recommendedAgeAloneGivesNoDate() {
            schedule(dose().age(age().recommendedFrom("1 year")))
                    .ask(child())
                    .series()
                    .isClosed(ForecastReason.CANNOT_FINISH_BEFORE_MAXIMUM_AGE);
        }
    }

    @Nested
    class ByAgeToStart {

        private InventedSchedule fromFifty() {
            return schedule(
                    series("Late").startFrom("50 years").dose(fromBirth()).dose(fromBirth()));
        }

        private Patient.Builder adult() {
            return born("1960-03-10");
        }

        @Test
        void seriesIsClosedBeforeTheAgeToStart() {
            fromFifty().ask(adult(), "2010-03-09").series().isClosed(ForecastReason.BELOW_MINIMUM_AGE_TO_START);
            fromFifty().ask(adult(), "2010-03-10").series().forecasts(1);
        }

        @Test
        void validDoseOpensTheSeriesEarly() {
            fromFifty()
                    .ask(adult().dose("2000-01-01", BLUE), "2010-03-09")
                    .series()
                    .forecasts(2);
        }

        @Test
        void doseThatFailedDoesNotOpenTheSeries() {
            schedule(series("Late").startFrom("50 years").dose(fromBirth().prefers(BLUE)))
                    .ask(adult().dose("2000-01-01", BLUE_TOO), "2010-03-09")
                    .series()
                    .isClosed(ForecastReason.BELOW_MINIMUM_AGE_TO_START);
        }

        @Test
        void riskSeriesIsNotHeldBack() {
            schedule(series("Risk").risk("501").startFrom("50 years").dose(fromBirth()))
                    .ask(adult().observation("501"), "2010-03-09")
                    .series()
                    .forecasts(1);
        }

        @Test
        void evaluationOnlySeriesIsNotHeldBack() {
            schedule(series("Judged").evaluationOnly().startFrom("50 years").dose(fromBirth()))
                    .ask(adult(), "2010-03-09")
                    .series()
                    .forecasts(1);
        }
    }

    /** Where several columns close the series: each test closes it for one reason and for all that come after it. */
    @Nested
    class ByTheFirstOfSeveralReasons {

        private DoseRows tooLateInEveryWay() {
            return dose().season("2019-09-01", "2020-03-31")
                    .age(age().minimum("0 days").maximum("5 years"))
                    .prefers(BLUE);
        }

        private Outcome.SeriesOutcome forecast(SeriesRows only, Patient.Builder patient) {
            return schedule(only)
                    .antigen(
                            BLUEPOX,
                            antigen().contraindicatedBy("501").immuneBy("502").vaccineContraindicatedBy("503", BLUE))
                    .ask(patient, "2020-06-01")
                    .series();
        }

        @Test
        void ageToStartComesFirst() {
            forecast(
                            series("Late").startFrom("50 years").dose(tooLateInEveryWay()),
                            child().observation("501").observation("502").observation("503"))
                    .isClosed(ForecastReason.BELOW_MINIMUM_AGE_TO_START);
        }

        @Test
        void contraindicationOfTheAntigenComesBeforeImmunity() {
            forecast(
                            series("Standard").dose(tooLateInEveryWay()),
                            child().observation("501").observation("502").observation("503"))
                    .isClosed(ForecastReason.ANTIGEN_CONTRAINDICATED);
        }

        @Test
        void immunityComesBeforeContraindicationOfVaccines() {
            forecast(
                            series("Standard").dose(tooLateInEveryWay()),
                            child().observation("502").observation("503"))
                    .isClosed(ForecastReason.IMMUNE);
        }

        @Test
        void contraindicationOfVaccinesComesBeforeTheSeason() {
            forecast(series("Standard").dose(tooLateInEveryWay()), child().observation("503"))
                    .isClosed(ForecastReason.VACCINES_CONTRAINDICATED);
        }

        @Test
        void seasonComesBeforeTheMaximumAge() {
            forecast(series("Standard").dose(tooLateInEveryWay()), child()).isClosed(ForecastReason.SEASON_OVER);
        }

        @Test
        void maximumAgeComesBeforeTheDoseThatWouldBeTooLate() {
            forecast(series("Standard").dose(dose().age(age().minimum("6 years").maximum("5 years"))), child())
                    .isClosed(ForecastReason.MAXIMUM_AGE_EXCEEDED);
        }

        @Test
        void contraindicationOfTheAntigenComesBeforeCompletion() {
            forecast(series("Standard").dose(dose()), child().observation("501").dose("2020-01-01", BLUE))
                    .isClosed(ForecastReason.ANTIGEN_CONTRAINDICATED);
        }

        @Test
        void immunityComesBeforeCompletion() {
            forecast(series("Standard").dose(dose()), child().observation("502").dose("2020-01-01", BLUE))
                    .isClosed(ForecastReason.IMMUNE);
        }
    }
}
