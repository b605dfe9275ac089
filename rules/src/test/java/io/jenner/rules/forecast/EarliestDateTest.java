package io.jenner.rules.forecast;

import static io.jenner.forecast.EvaluationReason.INADVERTENT_ADMINISTRATION;
import static io.jenner.forecast.EvaluationReason.TOO_OLD;
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

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Patient;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.Outcome;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** FORECASTDTCAN-1 and FORECASTDT-1: what holds a dose back. */
class EarliestDateTest {

    private static Patient.Builder child() {
        return born("2019-03-10");
    }

    /** The forecast of a second dose, after a first on 1 January 2020. */
    private static Outcome.SeriesOutcome second(DoseRows row) {
        return second(row, child());
    }

    private static Outcome.SeriesOutcome second(DoseRows row, Patient.Builder patient) {
        return schedule(dose(), row)
                .ask(patient.dose("2020-01-01", BLUE))
                .series()
                .forecasts(2);
    }

    @Test
    void latestOfAllHoldsTheDoseBack() {
        DoseRows row =
                dose().age(age().minimum("1 year")).interval(fromPrevious().minimum("4 weeks"));
        second(row).earliest("2020-03-10");
        second(row.season("2020-09-01", null)).earliest("2020-09-01");
    }

    @Test
    void earliestDateMayLieInThePast() {
        schedule(dose().age(age().minimum("1 year")))
                .ask(child(), "2030-01-01")
                .series()
                .earliest("2020-03-10");
    }

    @Test
    void seasonHoldsBackUntilItsFirstDay() {
        schedule(dose().season("2020-09-01", "2021-03-31"))
                .ask(child(), "2020-06-01")
                .series()
                .earliest("2020-09-01");
    }

    @Nested
    class ByAge {

        @Test
        void minimumAgeHoldsBackNotTheAbsoluteMinimum() {
            schedule(dose().age(age().absoluteMinimum("1 year - 4 days").minimum("1 year")))
                    .ask(child())
                    .series()
                    .earliest("2020-03-10");
        }

        @Test
        void ageRowIsThatOfTheAssessmentDate() {
            InventedSchedule schedule =
                    schedule(dose().age(age().minimum("1 year").until("2019-07-01"))
                            .age(age().minimum("2 years").from("2019-07-01")));
            schedule.ask(child(), "2019-06-30").series().earliest("2020-03-10");
            schedule.ask(child(), "2019-07-01").series().earliest("2021-03-10");
        }

        @Test
        void missingDayOfAMonthMovesOnToTheNext() {
            schedule(dose().age(age().minimum("6 months")))
                    .ask(born("2019-08-31"))
                    .series()
                    .earliest("2020-03-01");
        }
    }

    @Nested
    class ByIntervals {

        @Test
        void minimumIntervalHoldsBackNotTheAbsoluteMinimum() {
            second(dose().interval(fromPrevious()
                            .absoluteMinimum("4 weeks - 4 days")
                            .minimum("4 weeks")))
                    .earliest("2020-01-29");
        }

        @Test
        void latestOfSeveralIntervalsHoldsBack() {
            InventedSchedule schedule = schedule(
                    dose(),
                    dose(),
                    dose().interval(fromPrevious().minimum("4 weeks"))
                            .interval(fromDose(1).minimum("6 months")));
            schedule.ask(child().dose("2020-01-01", BLUE).dose("2020-02-01", BLUE))
                    .series()
                    .earliest("2020-07-01");
            schedule.ask(child().dose("2020-01-01", BLUE).dose("2020-06-20", BLUE))
                    .series()
                    .earliest("2020-07-18");
        }

        @Test
        void allowableIntervalDoesNotHelp() {
            second(dose().interval(fromPrevious().minimum("6 months"))
                            .allowableInterval(fromPrevious().absoluteMinimum("4 months")))
                    .earliest("2020-07-01");
        }

        @Test
        void intervalsAreThoseOfTheAssessmentDate() {
            InventedSchedule schedule = schedule(
                    dose(),
                    dose().interval(fromPrevious().minimum("8 weeks").until("2020-01-15"))
                            .interval(fromPrevious().minimum("4 weeks").from("2020-01-15")));
            Patient.Builder patient = child().dose("2020-01-01", BLUE);
            schedule.ask(patient, "2020-01-14").series().earliest("2020-02-26");
            schedule.ask(patient, "2020-01-15").series().earliest("2020-01-29");
        }

        @Test
        void doseThatFailedStartsTheIntervalAgain() {
            second(
                            dose().prefers(BLUE).interval(fromPrevious().minimum("4 weeks")),
                            child().dose("2020-02-01", BLUE_TOO))
                    .earliest("2020-02-29");
        }

        @Test
        void inadvertentDoseDoesNotStartTheIntervalAgain() {
            second(
                            dose().prohibits(BLUE_TOO).interval(fromPrevious().minimum("8 weeks")),
                            child().dose("2020-02-01", BLUE_TOO))
                    .earliest("2020-02-26");
        }

        @Test
        void mostRecentVaccineMayBeOfAnotherAntigen() {
            schedule(dose().interval(fromMostRecent(GREY, RED).minimum("8 weeks")))
                    .ask(child().dose("2020-01-01", GREY).dose("2020-02-01", RED))
                    .series()
                    .earliest("2020-03-28");
        }

        @Test
        void intervalWithoutReferenceHoldsNothingBack() {
            second(dose().interval(fromObservation("501").minimum("10 years"))
                            .interval(fromMostRecent(GREY).minimum("10 years"))
                            .interval(fromPrevious().minimum("4 weeks")))
                    .earliest("2020-01-29");
        }

        @Test
        void intervalRunsFromTheLatestDateOfAnObservation() {
            Patient.Builder patient = child();
            for (String date : new String[] {"2021-05-01", "2020-05-01"}) {
                patient.observation(
                        new Observation("501", Optional.of(LocalDate.parse(date)), Optional.empty(), Presence.PRESENT));
            }
            schedule(dose().interval(fromObservation("501").minimum("6 months")))
                    .ask(patient, "2020-06-01")
                    .series()
                    .earliest("2021-11-01");
        }
    }

    @Nested
    class ByVaccineConflict {

        private InventedSchedule blueAfterGrey(DoseRows row) {
            return schedule(row.age(age().minimum("0 days"))).conflict(GREY, BLUE, "1 day", "24 days", "28 days");
        }

        @Test
        void fullIntervalHoldsBackNotTheMinimum() {
            blueAfterGrey(dose()).ask(child().dose("2020-01-01", GREY)).series().earliest("2020-01-29");
        }

        @Test
        void validDoseOfTheSeriesHoldsBackInFullToo() {
            schedule(dose(), dose())
                    .conflict(BLUE, BLUE, "1 day", "24 days", "28 days")
                    .ask(child().dose("2020-01-01", BLUE))
                    .series()
                    .earliest("2020-01-29");
        }

        @Test
        void substandardDoseHoldsBackInFullToo() {
            DoseAdministered poor = DoseAdministered.builder(LocalDate.parse("2020-01-01"), GREY)
                    .poorCondition(true)
                    .build();
            blueAfterGrey(dose()).ask(child().dose(poor)).series().earliest("2020-01-29");
        }

        @Test
        void latestConflictHoldsBackNotTheLastDose() {
            blueAfterGrey(dose())
                    .conflict(RED, BLUE, "1 day", "5 days", "5 days")
                    .ask(child().dose("2020-01-01", GREY).dose("2020-01-10", RED))
                    .series()
                    .earliest("2020-01-29");
        }

        @Test
        void onePreferableVaccineSufficesThoughOthersAreFree() {
            blueAfterGrey(dose().prefers(BLUE_TOO, BLUE))
                    .ask(child().dose("2020-01-01", GREY))
                    .series()
                    .earliest("2020-01-29");
        }

        @Test
        void allowableVaccineHoldsNothingBack() {
            blueAfterGrey(dose().prefers(BLUE_TOO).allows(BLUE))
                    .ask(child().dose("2020-01-01", GREY))
                    .series()
                    .earliest("2019-03-10");
        }
    }

    @Nested
    class ByEarlierDosesOfTheSeries {

        @Test
        void lastValidDoseHoldsBack() {
            second(dose().age(age().minimum("0 days"))).earliest("2020-01-01");
        }

        @Test
        void lastDoseThatFailedHoldsBack() {
            second(dose().prefers(BLUE), child().dose("2020-02-01", BLUE_TOO)).earliest("2020-02-01");
        }

        @Test
        void inadvertentDoseHoldsBack() {
            Outcome outcome = schedule(
                            dose(),
                            dose().prohibits(BLUE_TOO).interval(fromPrevious().minimum("4 weeks")))
                    .ask(child().dose("2020-01-01", BLUE).dose("2020-06-01", BLUE_TOO));
            outcome.dose(2).isNotValid(INADVERTENT_ADMINISTRATION);
            outcome.series().earliest("2020-06-01");
        }

        @Test
        void inadvertentDoseHoldsBackThoughItIsTheOnlyOne() {
            schedule(dose().prohibits(BLUE_TOO).age(age().minimum("0 days")))
                    .ask(child().dose("2020-06-01", BLUE_TOO))
                    .series()
                    .earliest("2020-06-01");
        }

        @Test
        void substandardDoseHoldsNothingBack() {
            DoseAdministered poor = DoseAdministered.builder(LocalDate.parse("2020-02-01"), BLUE)
                    .poorCondition(true)
                    .build();
            second(dose(), child().dose(poor)).earliest("2020-01-01");
        }

        @Test
        void doseThatCameTooLateHoldsNothingBack() {
            Outcome outcome = schedule(
                            dose(), dose().age(age().maximum("9 months").until("2020-06-01")))
                    .ask(child().dose("2020-01-01", BLUE).dose("2020-02-01", BLUE), "2020-06-01");
            outcome.dose(2).isExtraneous(TOO_OLD);
            outcome.series().earliest("2020-01-01");
        }

        @Test
        void doseOfAnotherAntigenHoldsNothingBack() {
            second(dose(), child().dose("2020-02-01", GREY)).earliest("2020-01-01");
        }
    }
}
