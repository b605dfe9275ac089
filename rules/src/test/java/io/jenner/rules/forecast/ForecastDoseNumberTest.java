package io.jenner.rules.forecast;

import static io.jenner.forecast.knowledge.ConditionalSkip.Context.BOTH;
import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.Skips.age;

import io.jenner.forecast.Patient;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.InventedSchedule;
import org.junit.jupiter.api.Test;

/** FORECASTDN-1. */
class ForecastDoseNumberTest {

    private static DoseRows fromBirth() {
        return dose().age(age().minimum("0 days"));
    }

    private static Patient.Builder child() {
        return born("2010-03-10");
    }

    @Test
    void firstDoseIsNumberOne() {
        schedule(fromBirth()).ask(child()).series().doseNumber(1);
    }

    @Test
    void skippedTargetDosesAreNotCounted() {
        schedule(dose().skip(BOTH, age("5 years", null)), dose().skip(BOTH, age("5 years", null)), dose(), dose())
                .ask(child().dose("2020-01-01", BLUE))
                .series()
                .forecasts(4)
                .doseNumber(2);
    }

    @Test
    void dosesThatFailedAreNotCounted() {
        schedule(fromBirth().prefers(BLUE), fromBirth())
                .ask(child().dose("2020-01-01", BLUE_TOO))
                .series()
                .doseNumber(1);
    }

    @Test
    void everyRepetitionOfARecurringDoseIsCounted() {
        schedule(dose().recurring())
                .ask(child().dose("2018-01-01", BLUE).dose("2019-01-01", BLUE).dose("2020-01-01", BLUE))
                .series()
                .forecasts(1)
                .doseNumber(4);
    }

    @Test
    void seasonalDosesAreCountedFromTheFirstDayOfTheSeason() {
        InventedSchedule schedule = schedule(dose().recurring().season("2020-09-01", "2021-03-31"));
        schedule.ask(child().dose("2020-08-31", BLUE), "2021-01-01").series().doseNumber(1);
        schedule.ask(child().dose("2020-09-01", BLUE), "2021-01-01").series().doseNumber(2);
    }

    @Test
    void dosesWithoutSeasonAreCountedWheneverGiven() {
        schedule(dose(), dose().recurring().season("2020-09-01", "2021-03-31"))
                .ask(child().dose("2015-01-01", BLUE).dose("2019-10-01", BLUE).dose("2020-10-01", BLUE), "2021-01-01")
                .series()
                .doseNumber(3);
    }

    @Test
    void seasonWithoutBeginningCountsEveryDose() {
        schedule(dose().recurring().season(null, "2021-03-31"))
                .ask(child().dose("2015-01-01", BLUE), "2021-01-01")
                .series()
                .doseNumber(2);
    }
}
