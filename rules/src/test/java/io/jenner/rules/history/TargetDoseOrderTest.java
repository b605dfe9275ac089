package io.jenner.rules.history;

import static io.jenner.forecast.EvaluationReason.SERIES_ALREADY_COMPLETE;
import static io.jenner.forecast.EvaluationReason.TOO_OLD;
import static io.jenner.forecast.EvaluationReason.TOO_SOON;
import static io.jenner.forecast.EvaluationReason.WRONG_VACCINE;
import static io.jenner.forecast.knowledge.ConditionalSkip.Context.EVALUATION;
import static io.jenner.forecast.knowledge.ConditionalSkip.Context.FORECAST;
import static io.jenner.forecast.knowledge.SkipCondition.DoseType.TOTAL;
import static io.jenner.forecast.knowledge.SkipCondition.DoseType.VALID;
import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.IntervalRows.fromPrevious;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static io.jenner.rules.invented.Skips.age;
import static io.jenner.rules.invented.Skips.moreThan;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.ForecastReason;
import io.jenner.rules.invented.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Section 4.4: doses in order meet target doses in order. */
class TargetDoseOrderTest {

    private static DoseAdministered inPoorCondition(String date) {
        return DoseAdministered.builder(LocalDate.parse(date), BLUE)
                .poorCondition(true)
                .build();
    }

    @Test
    void eachValidDoseSatisfiesTheNextTargetDose() {
        Outcome outcome = schedule(dose(), dose())
                .ask(born("2010-01-01").dose("2020-03-01", BLUE).dose("2020-03-02", BLUE));
        outcome.dose(1).isValid().isFor(1);
        outcome.dose(2).isValid().isFor(2);
    }

    @Test
    void doseThatFailsLeavesItsTargetDoseOpen() {
        Outcome outcome = schedule(dose().prefers(BLUE), dose())
                .ask(born("2010-01-01").dose("2020-03-01", BLUE_TOO).dose("2020-04-01", BLUE));
        outcome.dose(1).isNotValid(WRONG_VACCINE).isFor(1);
        outcome.dose(2).isValid().isFor(1);
    }

    @Test
    void doseThatFitsALaterTargetDoseIsNotJudgedAgainstIt() {
        schedule(dose().age(age().maximum("1 year")), dose().age(age().absoluteMinimum("1 year")))
                .ask(born("2010-01-01").dose("2012-03-01", BLUE))
                .dose(1)
                .isExtraneous(TOO_OLD)
                .isFor(1);
    }

    @Test
    void dosesAfterTheLastTargetDoseAreExtraneous() {
        Outcome outcome = schedule(dose())
                .ask(born("2010-01-01")
                        .dose("2020-03-01", BLUE)
                        .dose("2020-04-01", BLUE)
                        .dose("2020-05-01", BLUE));
        outcome.dose(2).isExtraneous(SERIES_ALREADY_COMPLETE).isFor(0);
        outcome.dose(3).isExtraneous(SERIES_ALREADY_COMPLETE).isFor(0);
    }

    @Test
    void skipGivesTheSameDoseToTheNextTargetDose() {
        schedule(dose().skip(EVALUATION, age("5 years", null)), dose())
                .ask(born("2010-01-01").dose("2020-03-01", BLUE))
                .dose(1)
                .isValid()
                .isFor(2);
    }

    @Test
    void runningPastTheEndBySkippingMakesDosesExtraneous() {
        Outcome outcome = schedule(
                        dose().skip(EVALUATION, age("5 years", null)), dose().skip(EVALUATION, age("5 years", null)))
                .ask(born("2010-01-01").dose("2020-03-01", BLUE).dose("2020-04-01", BLUE));
        outcome.dose(1).isExtraneous(SERIES_ALREADY_COMPLETE).isFor(0);
        outcome.dose(2).isExtraneous(SERIES_ALREADY_COMPLETE).isFor(0);
    }

    @Test
    void skippedTargetDoseStaysSkipped() {
        Outcome outcome = schedule(dose().skip(EVALUATION, age("1 year", "2 years")), dose().prefers(BLUE))
                .ask(born("2010-01-01").dose("2011-06-01", BLUE_TOO).dose("2013-01-01", BLUE));
        outcome.dose(1).isNotValid(WRONG_VACCINE).isFor(2);
        outcome.dose(2).isValid().isFor(2);
    }

    @Test
    void recurringLastDoseNeverCompletesTheSeries() {
        Outcome outcome = schedule(dose().recurring())
                .ask(born("2010-01-01")
                        .dose("2018-03-01", BLUE)
                        .dose("2019-03-01", BLUE)
                        .dose("2020-03-01", BLUE));
        outcome.dose(3).isValid().isFor(1);
        outcome.series().forecasts(1).validDoses(3);
    }

    @Test
    void recurringDoseComesBeforeTheDosesAfterIt() {
        Outcome outcome = schedule(dose().recurring(), dose())
                .ask(born("2010-01-01").dose("2019-03-01", BLUE).dose("2020-03-01", BLUE));
        outcome.dose(2).isValid().isFor(1);
        outcome.series().forecasts(1);
    }

    @Test
    void recurringCopyHasTheRulesOfItsDose() {
        Outcome outcome = schedule(dose().recurring().interval(fromPrevious().absoluteMinimum("1 year")))
                .ask(born("2010-01-01")
                        .dose("2018-03-01", BLUE)
                        .dose("2019-02-28", BLUE)
                        .dose("2020-02-28", BLUE));
        outcome.dose(2).isNotValid(TOO_SOON).isFor(1);
        outcome.dose(3).isValid().isFor(1);
    }

    @Test
    void failedDoseLeavesNoRecurringCopyBehind() {
        schedule(dose().prefers(BLUE).recurring().skip(FORECAST, moreThan(0, VALID)))
                .ask(born("2010-01-01").dose("2019-03-01", BLUE_TOO).dose("2020-03-01", BLUE))
                .series()
                .validDoses(1)
                .isClosed(ForecastReason.SERIES_COMPLETE);
    }

    @Test
    void recurringDoseIsSkippedInEvaluationLikeAnyOther() {
        Outcome outcome = schedule(dose().recurring().skip(EVALUATION, moreThan(0, VALID)), dose())
                .ask(born("2010-01-01").dose("2019-03-01", BLUE).dose("2020-03-01", BLUE));
        outcome.dose(1).isValid().isFor(1);
        outcome.dose(2).isValid().isFor(2);
        outcome.series().isClosed(ForecastReason.SERIES_COMPLETE);
    }

    @Test
    void forecastSkipClosesARecurringDose() {
        schedule(dose().recurring().skip(FORECAST, moreThan(0, TOTAL)))
                .ask(born("2010-01-01").dose("2020-03-01", BLUE))
                .series()
                .isClosed(ForecastReason.SERIES_COMPLETE);
    }

    @Test
    void substandardDoseLeavesItsTargetDoseOpen() {
        Outcome outcome = schedule(dose(), dose())
                .ask(born("2010-01-01").dose(inPoorCondition("2020-03-01")).dose("2020-04-01", BLUE));
        outcome.dose(1).isSubstandard(EvaluationReason.DOSE_CONDITION).isFor(1);
        outcome.dose(2).isValid().isFor(1);
    }

    @Test
    void substandardDoseAfterTheLastTargetDoseIsExtraneous() {
        schedule(dose())
                .ask(born("2010-01-01").dose("2020-03-01", BLUE).dose(inPoorCondition("2020-04-01")))
                .dose(2)
                .isExtraneous(SERIES_ALREADY_COMPLETE)
                .isFor(0);
    }

    @Test
    void substandardDoseSkipsNoTargetDose() {
        schedule(dose().skip(EVALUATION, age("5 years", null)), dose())
                .ask(born("2010-01-01").dose(inPoorCondition("2020-03-01")))
                .dose(1)
                .isSubstandard(EvaluationReason.DOSE_CONDITION)
                .isFor(1);
    }

    @Test
    void seriesWithoutDosesForecastsItsFirstTargetDose() {
        schedule(dose().age(age().minimum("1 year")), dose())
                .ask(born("2010-01-01"))
                .series()
                .forecasts(1);
    }

    @Test
    void eachSeriesKeepsItsOwnVerdictOfADose() {
        Outcome outcome = schedule(
                        series("Strict").dose(dose().prefers(BLUE_TOO)).dose(dose()),
                        series("Lenient").group("2").dose(dose()).dose(dose()))
                .ask(born("2010-01-01").dose("2020-03-01", BLUE).dose("2020-04-01", BLUE_TOO));
        outcome.dose(1, "Strict").isNotValid(WRONG_VACCINE).isFor(1);
        outcome.dose(1, "Lenient").isValid().isFor(1);
        outcome.dose(2, "Strict").isValid().isFor(1);
        outcome.dose(2, "Lenient").isValid().isFor(2);
    }
}
