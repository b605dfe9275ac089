package io.jenner.rules.selection;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.AntigenRows.antigen;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUEPOX;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static io.jenner.rules.selection.Choices.anyAge;
import static io.jenner.rules.selection.Choices.prioritized;
import static io.jenner.rules.selection.Choices.scorable;
import static io.jenner.rules.selection.Choices.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.ForecastReason;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.Outcome;
import io.jenner.rules.invented.SeriesRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 8.1. */
class ScorableSeriesTest {

    private static final String ASSESSED = "2023-01-01";

    // SELECTB-24

    @Test
    void contraindicatedSeriesDropsOutBesideOneThatIsNot() {
        InventedSchedule schedule = schedule(
                        series("Blue").isDefault(false).dose(anyAge().prefers(BLUE)),
                        series("Other").isDefault(false).dose(anyAge().prefers(BLUE_TOO)))
                .antigen(BLUEPOX, antigen().vaccineContraindicatedBy("501", BLUE));

        assertThat(scorable(schedule.ask(born("2020-01-01"), ASSESSED))).containsExactly("Blue", "Other");
        assertThat(scorable(schedule.ask(born("2020-01-01").observation("501"), ASSESSED)))
                .containsExactly("Other");
    }

    @Test
    void contraindicatedSeriesDropsOutEvenWithValidDoses() {
        Outcome outcome = schedule(
                        series("Blue").dose(anyAge()).dose(anyAge().prefers(BLUE)),
                        series("Other").isDefault(false).dose(anyAge()).dose(anyAge().prefers(BLUE_TOO)))
                .antigen(BLUEPOX, antigen().vaccineContraindicatedBy("501", BLUE))
                .ask(born("2020-01-01").observation("501").dose("2021-01-01", BLUE), ASSESSED);

        assertThat(scorable(outcome)).containsExactly("Other");
    }

    @Test
    void contraindicatedSeriesStayWhereTheWholeGroupIsContraindicated() {
        Outcome outcome = schedule(
                        series("First").isDefault(false).dose(anyAge()),
                        series("Second").isDefault(false).dose(anyAge()))
                .antigen(BLUEPOX, antigen().contraindicatedBy("501"))
                .ask(born("2020-01-01").observation("501"), ASSESSED);

        assertThat(scorable(outcome)).containsExactly("First", "Second");
    }

    @Test
    void contraindicatedSeriesOfAnotherGroupDoesNotMatter() {
        Outcome outcome = schedule(
                        series("Blue").group("1").isDefault(false).dose(anyAge().prefers(BLUE)),
                        series("Other").group("2").isDefault(false).dose(anyAge().prefers(BLUE_TOO)))
                .antigen(BLUEPOX, antigen().vaccineContraindicatedBy("501", BLUE))
                .ask(born("2020-01-01").observation("501"), ASSESSED);

        assertThat(scorable(outcome)).containsExactly("Blue", "Other");
    }

    // SELECTSCORE-2, standard series with doses

    @ParameterizedTest
    @CsvSource({"2020-12-31, true", "2021-01-01, false"})
    void firstValidDoseBeforeMaximumAgeToStartMakesScorable(String given, boolean expected) {
        Outcome outcome = schedule(
                        series("Early").startBefore("1 year").dose(anyAge()).dose(anyAge()),
                        series("Any time").isDefault(false).dose(anyAge()).dose(anyAge()))
                .ask(born("2020-01-01").dose(given, BLUE), ASSESSED);

        assertThat(scorable(outcome).contains("Early")).isEqualTo(expected);
        assertThat(scorable(outcome)).contains("Any time");
    }

    @Test
    void completeSeriesThatWasStartedTooLateIsNotScorable() {
        Outcome outcome = schedule(
                        series("Early").startBefore("1 year").dose(anyAge()),
                        series("Any time").isDefault(false).dose(anyAge()).dose(anyAge()))
                .ask(born("2020-01-01").dose("2021-01-01", BLUE), ASSESSED);

        outcome.series("Early").isClosed(ForecastReason.SERIES_COMPLETE);
        assertThat(scorable(outcome)).containsExactly("Any time");
    }

    @Test
    void laterValidDoseDoesNotUndoATimelyStart() {
        Outcome outcome = schedule(series("Early")
                        .startBefore("1 year")
                        .dose(anyAge())
                        .dose(anyAge())
                        .dose(anyAge()))
                .ask(born("2020-01-01").dose("2020-12-31", BLUE).dose("2022-06-01", BLUE), ASSESSED);

        assertThat(scorable(outcome)).containsExactly("Early");
    }

    @Test
    void doseThatDoesNotCountStartsNoSeries() {
        InventedSchedule schedule = schedule(
                series("Early")
                        .startBefore("1 year")
                        .dose(dose().age(age().absoluteMinimum("6 months").minimum("6 months")))
                        .dose(anyAge()),
                series("Any time")
                        .isDefault(false)
                        .dose(anyAge())
                        .dose(anyAge())
                        .dose(anyAge()));

        assertThat(scorable(
                        schedule.ask(born("2020-01-01").dose("2020-06-30", BLUE).dose("2021-02-01", BLUE), ASSESSED)))
                .containsExactly("Any time");
        assertThat(scorable(
                        schedule.ask(born("2020-01-01").dose("2020-07-01", BLUE).dose("2021-02-01", BLUE), ASSESSED)))
                .containsExactly("Early", "Any time");
    }

    @Test
    void standardSeriesWithoutDosesNeverCompetesWithOneThatHasSome() {
        Outcome outcome = schedule(
                        series("Blue")
                                .isDefault(false)
                                .dose(anyAge().prefers(BLUE))
                                .dose(anyAge()),
                        series("Other").isDefault(false).dose(anyAge().prefers(BLUE_TOO)))
                .ask(born("2020-01-01").dose("2021-01-01", BLUE), ASSESSED);

        assertThat(scorable(outcome)).containsExactly("Blue");
    }

    @Test
    void standardSeriesAreNotComparedByPriority() {
        Outcome outcome = schedule(
                        series("High").priority("A").dose(anyAge()).dose(anyAge()),
                        series("Low")
                                .priority("C")
                                .isDefault(false)
                                .dose(anyAge())
                                .dose(anyAge()))
                .ask(born("2020-01-01").dose("2021-01-01", BLUE), ASSESSED);

        assertThat(scorable(outcome)).containsExactly("High", "Low");
    }

    // SELECTSCORE-2, standard series without doses

    @Test
    void withoutDosesAndDefaultAllStandardSeriesAreScorable() {
        Outcome outcome = schedule(
                        series("First").isDefault(false).dose(anyAge()),
                        series("Second").isDefault(false).dose(anyAge()))
                .ask(born("2020-01-01"), ASSESSED);

        assertThat(scorable(outcome)).containsExactly("First", "Second");
    }

    @Test
    void withoutDosesADefaultLeavesNoneScorable() {
        Outcome outcome = schedule(
                        series("First").isDefault(false).dose(anyAge()),
                        series("Default").dose(anyAge()))
                .ask(born("2020-01-01"), ASSESSED);

        assertThat(scorable(outcome)).isEmpty();
        assertThat(prioritized(outcome)).containsExactly("Default");
    }

    @Test
    void doseThatDoesNotCountLeavesTheGroupWithoutDoses() {
        Outcome outcome = schedule(
                        series("First").isDefault(false).dose(anyAge().prefers(BLUE)),
                        series("Second").isDefault(false).dose(anyAge().prefers(BLUE)))
                .ask(born("2020-01-01").dose("2021-01-01", BLUE_TOO), ASSESSED);

        assertThat(scorable(outcome)).containsExactly("First", "Second");
    }

    @Test
    void gatedDefaultDoesNotCountAsADefault() {
        InventedSchedule schedule = schedule(
                series("First").isDefault(false).dose(anyAge()),
                series("Second").isDefault(false).dose(anyAge()),
                series("Grown-ups").startFrom("3 years").dose(anyAge()));

        assertThat(scorable(schedule.ask(born("2020-01-01"), "2022-12-31"))).containsExactly("First", "Second");
        assertThat(scorable(schedule.ask(born("2020-01-01"), "2023-01-01"))).isEmpty();
    }

    @Test
    void gatedSeriesIsNoSiblingThatIsNotContraindicated() {
        Outcome outcome = schedule(
                        series("First").isDefault(false).dose(anyAge()),
                        series("Second").isDefault(false).dose(anyAge()),
                        series("Grown-ups").startFrom("18 years").dose(anyAge()))
                .antigen(BLUEPOX, antigen().contraindicatedBy("501"))
                .ask(born("2020-01-01").observation("501"), ASSESSED);

        outcome.series("Grown-ups").isClosed(ForecastReason.BELOW_MINIMUM_AGE_TO_START);
        assertThat(scorable(outcome)).containsExactly("First", "Second");
    }

    // Every standard series with doses was started too late

    @Test
    void groupStartedTooLateFallsBackToItsDefault() {
        Outcome outcome = schedule(
                        series("Early")
                                .isDefault(false)
                                .startBefore("1 year")
                                .dose(anyAge())
                                .dose(anyAge()),
                        series("Default").startBefore("1 year").dose(anyAge().prefers(BLUE_TOO)))
                .ask(born("2020-01-01").dose("2021-01-01", BLUE), ASSESSED);

        assertThat(scorable(outcome)).isEmpty();
        assertThat(prioritized(outcome)).containsExactly("Default");
    }

    @Test
    void groupStartedTooLateWithoutDefaultCountsAsWithoutDoses() {
        Outcome outcome = schedule(
                        series("Early")
                                .isDefault(false)
                                .startBefore("1 year")
                                .dose(anyAge())
                                .dose(anyAge()),
                        series("Unused").isDefault(false).dose(anyAge().prefers(BLUE_TOO)))
                .ask(born("2020-01-01").dose("2021-01-01", BLUE), ASSESSED);

        assertThat(scorable(outcome)).containsExactly("Early", "Unused");
    }

    // SELECTSCORE-2, risk series

    @Test
    void riskSeriesOfTheBestPriorityIsScorableWithoutDoses() {
        Outcome outcome = schedule(
                        risk("Low", "501").priority("B").dose(anyAge()),
                        risk("High", "501").priority("A").dose(anyAge()),
                        risk("High too", "501").priority("A").dose(anyAge()))
                .ask(born("2020-01-01").observation("501"), ASSESSED);

        assertThat(scorable(outcome)).containsExactly("High", "High too");
    }

    @Test
    void riskSeriesWithoutIndicationDoesNotSetThePriorityBar() {
        InventedSchedule schedule = schedule(
                risk("High", "502").priority("A").dose(anyAge()),
                risk("Low", "501").priority("B").dose(anyAge()));

        assertThat(scorable(schedule.ask(born("2020-01-01").observation("501"), ASSESSED)))
                .containsExactly("Low");
        assertThat(scorable(schedule.ask(born("2020-01-01").observation("501").observation("502"), ASSESSED)))
                .containsExactly("High");
    }

    @Test
    void contraindicatedRiskSeriesDoesNotSetThePriorityBar() {
        Outcome outcome = schedule(
                        risk("High", "501").priority("A").dose(anyAge().prefers(BLUE)),
                        risk("Low", "501").priority("B").dose(anyAge().prefers(BLUE_TOO)))
                .antigen(BLUEPOX, antigen().vaccineContraindicatedBy("502", BLUE))
                .ask(born("2020-01-01").observation("501").observation("502"), ASSESSED);

        assertThat(scorable(outcome)).containsExactly("Low");
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, High", "2023-01-01, High Low"})
    void agedOutRiskSeriesDoesNotSetThePriorityBar(String assessed, String expected) {
        Outcome outcome = schedule(
                        risk("High", "501").priority("A").dose(until("3 years")),
                        risk("Low", "501").priority("B").dose(anyAge()))
                .ask(born("2020-01-01").observation("501"), assessed);

        assertThat(scorable(outcome)).containsExactly(expected.split(" "));
    }

    @Test
    void riskSeriesThatIsNotRecommendedDoesNotSetThePriorityBar() {
        Outcome outcome = schedule(
                        risk("High", "501").priority("A").dose(anyAge().season("2020-01-01", "2020-06-30")),
                        risk("Low", "501").priority("B").dose(anyAge()))
                .ask(born("2020-01-01").observation("501"), ASSESSED);

        outcome.series("High").isClosed(ForecastReason.SEASON_OVER);
        assertThat(scorable(outcome)).containsExactly("High", "Low");
        assertThat(prioritized(outcome)).containsExactly("Low");
    }

    @Test
    void completeRiskSeriesSetsThePriorityBar() {
        Outcome outcome = schedule(
                        risk("High", "501").priority("A").dose(anyAge()),
                        risk("Low", "501").priority("B").dose(anyAge()).dose(anyAge()))
                .ask(born("2020-01-01").observation("501").dose("2021-01-01", BLUE), ASSESSED);

        outcome.series("High").isClosed(ForecastReason.SERIES_COMPLETE);
        assertThat(scorable(outcome)).containsExactly("High");
    }

    @Test
    void amongClosedRiskSeriesTheBestPriorityCounts() {
        Outcome outcome = schedule(
                        risk("Low", "501").priority("B").dose(until("1 year")),
                        risk("High", "501").priority("A").dose(until("1 year")))
                .ask(born("2020-01-01").observation("501"), ASSESSED);

        assertThat(scorable(outcome)).containsExactly("High");
    }

    @Test
    void riskSeriesMayBeStartedAfterItsMaximumAgeToStart() {
        Outcome outcome = schedule(
                        risk("Late", "501").startBefore("1 year").dose(anyAge()).dose(anyAge()))
                .ask(born("2020-01-01").observation("501").dose("2022-01-01", BLUE), ASSESSED);

        assertThat(scorable(outcome)).containsExactly("Late");
    }

    // SELECTSCORE-2, evaluation-only series

    @Test
    void evaluationOnlySeriesIsScorableOnlyWhenComplete() {
        InventedSchedule schedule = schedule(
                series("Elsewhere").evaluationOnly().dose(anyAge()).dose(anyAge()),
                series("Default").dose(anyAge()).dose(anyAge()).dose(anyAge()));

        assertThat(scorable(schedule.ask(born("2020-01-01").dose("2021-01-01", BLUE), ASSESSED)))
                .containsExactly("Default");
        assertThat(scorable(
                        schedule.ask(born("2020-01-01").dose("2021-01-01", BLUE).dose("2021-06-01", BLUE), ASSESSED)))
                .containsExactly("Elsewhere", "Default");
    }

    private static SeriesRows risk(String name, String observation) {
        return series(name).risk(observation);
    }
}
