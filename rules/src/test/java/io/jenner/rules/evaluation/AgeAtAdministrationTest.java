package io.jenner.rules.evaluation;

import static io.jenner.forecast.EvaluationReason.AGE_GRACE_PERIOD;
import static io.jenner.forecast.EvaluationReason.TOO_OLD;
import static io.jenner.forecast.EvaluationReason.TOO_YOUNG;
import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;

import io.jenner.rules.invented.AgeRows;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.Outcome;
import org.junit.jupiter.api.Test;

/** Section 6.4. */
class AgeAtAdministrationTest {

    private static InventedSchedule fromOneToFive() {
        return schedule(dose().age(age().absoluteMinimum("1 year - 4 days")
                .minimum("1 year")
                .maximum("5 years")));
    }

    private static Outcome.DoseOutcome judged(AgeRows row, String born, String given) {
        return schedule(dose().age(row)).ask(born(born).dose(given, BLUE)).dose(1);
    }

    @Test
    void doseOneDayBeforeAbsoluteMinimumAgeIsTooYoung() {
        fromOneToFive().ask(born("2020-03-10").dose("2021-03-05", BLUE)).dose(1).isNotValid(TOO_YOUNG);
    }

    @Test
    void doseOnAbsoluteMinimumAgeIsInTheGracePeriod() {
        fromOneToFive().ask(born("2020-03-10").dose("2021-03-06", BLUE)).dose(1).isValid(AGE_GRACE_PERIOD);
    }

    @Test
    void gracePeriodEndsOnTheMinimumAge() {
        fromOneToFive().ask(born("2020-03-10").dose("2021-03-09", BLUE)).dose(1).isValid(AGE_GRACE_PERIOD);
        fromOneToFive().ask(born("2020-03-10").dose("2021-03-10", BLUE)).dose(1).isValid();
    }

    @Test
    void doseIsTooOldFromTheMaximumAgeOn() {
        fromOneToFive().ask(born("2020-03-10").dose("2025-03-09", BLUE)).dose(1).isValid();
        fromOneToFive().ask(born("2020-03-10").dose("2025-03-10", BLUE)).dose(1).isExtraneous(TOO_OLD);
    }

    @Test
    void tooOldDosesLeaveTheirTargetDoseOpen() {
        Outcome outcome =
                fromOneToFive().ask(born("2020-03-10").dose("2026-03-10", BLUE).dose("2027-03-10", BLUE));
        outcome.dose(2).isExtraneous(TOO_OLD).isFor(1);
    }

    @Test
    void doseWithoutAgeRowCountsFromBirth() {
        schedule(dose())
                .ask(born("2020-03-10").dose("2020-03-10", BLUE))
                .dose(1)
                .isValid();
    }

    @Test
    void withoutAbsoluteMinimumEveryEarlierDoseIsInTheGracePeriod() {
        judged(age().minimum("5 years"), "2020-03-10", "2020-03-10").isValid(AGE_GRACE_PERIOD);
    }

    @Test
    void absoluteMinimumWithoutMinimumStillRulesOutYoungerDoses() {
        judged(age().absoluteMinimum("2 months"), "2020-03-10", "2020-05-09").isNotValid(TOO_YOUNG);
        judged(age().absoluteMinimum("2 months"), "2020-03-10", "2020-05-10").isValid();
    }

    @Test
    void gracePeriodHoldsAlsoAfterADoseThatFailed() {
        fromOneToFive()
                .ask(born("2020-03-10").dose("2021-03-01", BLUE).dose("2021-03-06", BLUE))
                .dose(2)
                .isValid(AGE_GRACE_PERIOD);
    }

    @Test
    void recommendedAgesDoNotMatterForADoseGiven() {
        judged(age().recommendedFrom("2 years").recommendedBefore("3 years"), "2020-03-10", "2021-03-10")
                .isValid();
        judged(age().recommendedFrom("2 years").recommendedBefore("3 years"), "2020-03-10", "2024-03-10")
                .isValid();
    }

    @Test
    void childBornOnLeapDayReachesAYearOnTheFirstOfMarch() {
        judged(age().absoluteMinimum("1 year"), "2020-02-29", "2021-02-28").isNotValid(TOO_YOUNG);
        judged(age().absoluteMinimum("1 year"), "2020-02-29", "2021-03-01").isValid();
    }

    @Test
    void daysAreTakenOffAfterAMissingDayHasMovedOn() {
        judged(age().absoluteMinimum("6 months - 4 days"), "2000-03-31", "2000-09-26")
                .isNotValid(TOO_YOUNG);
        judged(age().absoluteMinimum("6 months - 4 days"), "2000-03-31", "2000-09-27")
                .isValid();
    }
}
