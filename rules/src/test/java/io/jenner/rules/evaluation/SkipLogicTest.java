package io.jenner.rules.evaluation;

import static io.jenner.forecast.knowledge.ConditionalSkip.Context.BOTH;
import static io.jenner.forecast.knowledge.ConditionalSkip.Context.EVALUATION;
import static io.jenner.forecast.knowledge.ConditionalSkip.Context.FORECAST;
import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.Skips.age;
import static io.jenner.rules.invented.Skips.allOf;
import static io.jenner.rules.invented.Skips.anyOf;

import io.jenner.forecast.knowledge.ConditionalSkip.Logic;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.Outcome;
import io.jenner.rules.invented.Skips.Condition;
import org.junit.jupiter.api.Test;

/** Section 6.2: how conditions, sets and conditional skips combine, and where each is used. */
class SkipLogicTest {

    private static final Condition MET = age("0 days", null);
    private static final Condition NOT_MET = age("90 years", null);
    private static final int NOT_SKIPPED = 1;
    private static final int SKIPPED = 2;

    private static Outcome.DoseOutcome judged(DoseRows first) {
        return schedule(first, dose())
                .ask(born("2010-03-10").dose("2020-03-01", BLUE))
                .dose(1);
    }

    @Test
    void setOfWhichAllAreNeededIsMetByAll() {
        judged(dose().skip(EVALUATION, allOf(MET, MET))).isFor(SKIPPED);
        judged(dose().skip(EVALUATION, allOf(MET, NOT_MET))).isFor(NOT_SKIPPED);
    }

    @Test
    void setOfWhichOneIsNeededIsMetByOne() {
        judged(dose().skip(EVALUATION, anyOf(NOT_MET, MET))).isFor(SKIPPED);
        judged(dose().skip(EVALUATION, anyOf(NOT_MET, NOT_MET))).isFor(NOT_SKIPPED);
    }

    @Test
    void skipThatNeedsAllSetsIsMetByAll() {
        judged(dose().skip(EVALUATION, Logic.ALL, anyOf(MET), anyOf(MET))).isFor(SKIPPED);
        judged(dose().skip(EVALUATION, Logic.ALL, anyOf(MET), anyOf(NOT_MET))).isFor(NOT_SKIPPED);
    }

    @Test
    void skipThatNeedsOneSetIsMetByOne() {
        judged(dose().skip(EVALUATION, Logic.ANY, anyOf(NOT_MET), anyOf(MET))).isFor(SKIPPED);
        judged(dose().skip(EVALUATION, Logic.ANY, anyOf(NOT_MET), anyOf(NOT_MET)))
                .isFor(NOT_SKIPPED);
    }

    @Test
    void conditionsOfDifferentSetsAreNotMixed() {
        judged(dose().skip(EVALUATION, Logic.ANY, allOf(MET, NOT_MET), allOf(NOT_MET, MET)))
                .isFor(NOT_SKIPPED);
    }

    @Test
    void anyOfSeveralConditionalSkipsSuffices() {
        judged(dose().skip(EVALUATION, NOT_MET).skip(EVALUATION, MET)).isFor(SKIPPED);
    }

    @Test
    void skipForForecastsIsNotUsedForADoseGiven() {
        judged(dose().skip(FORECAST, MET)).isFor(NOT_SKIPPED);
    }

    @Test
    void skipForBothIsUsedForADoseGiven() {
        judged(dose().skip(BOTH, MET)).isFor(SKIPPED);
    }

    @Test
    void skipsOfTwoContextsKeepToThemselves() {
        judged(dose().skip(FORECAST, MET).skip(EVALUATION, NOT_MET)).isFor(NOT_SKIPPED);
    }

    @Test
    void severalTargetDosesAreSkippedForOneDose() {
        schedule(dose().skip(EVALUATION, MET), dose().skip(EVALUATION, MET), dose().skip(EVALUATION, NOT_MET))
                .ask(born("2010-03-10").dose("2020-03-01", BLUE))
                .dose(1)
                .isValid()
                .isFor(3);
    }

    @Test
    void skippedTargetDoseAsksForNoAge() {
        judged(dose().age(age().absoluteMinimum("20 years")).skip(EVALUATION, MET))
                .isValid()
                .isFor(SKIPPED);
    }

    @Test
    void skippedTargetDosesAreNotCountedAsValid() {
        schedule(dose().skip(EVALUATION, MET), dose())
                .ask(born("2010-03-10").dose("2020-03-01", BLUE))
                .series()
                .validDoses(1);
    }
}
