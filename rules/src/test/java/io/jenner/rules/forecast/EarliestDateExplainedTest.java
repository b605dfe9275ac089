package io.jenner.rules.forecast;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.IntervalRows.fromPrevious;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.GREY;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.Patient;
import io.jenner.forecast.explain.Fact;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.FiredRule;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Step;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.InventedSchedule;
import org.junit.jupiter.api.Test;

/** Explanations name the date that binds the earliest date, and its rule. */
class EarliestDateExplainedTest {

    private static final String BY_AGE = "A dose is not given before its minimum age";
    private static final String BY_INTERVAL = "A dose is not given before its minimum intervals";
    private static final String BY_CONFLICT = "A dose is not given while a vaccine conflict lasts";
    private static final String BY_SEASON = "A dose is not given before its season starts";
    private static final String BY_INADVERTENT = "A dose is not given before an inadvertent dose of the series";
    private static final String BY_PREVIOUS = "A dose is not given before the last dose of the series";

    /** The second dose, after a first on 1 January 2020 at the age of almost ten months. */
    private static Step second(DoseRows row) {
        return step(schedule(dose(), row), born("2019-03-10").dose("2020-01-01", BLUE));
    }

    private static Step step(InventedSchedule schedule, Patient.Builder patient) {
        return schedule.ask(patient)
                .forecast()
                .explain("Bluepox")
                .steps(Question.EARLIEST_DATE)
                .get(0);
    }

    private static void assertBinds(Step step, FactKind kind, String detail, String date, String rule) {
        assertThat(step.decisiveFacts()).extracting(Fact::kind).containsExactly(kind);
        assertThat(step.decisiveFacts()).extracting(Fact::detail).containsExactly(detail);
        assertThat(step.conclusion().values(FactKind.EARLIEST_DATE)).containsExactly(date);
        assertThat(step.conclusion().words()).isEqualTo("earliest " + date + ", bound by " + kind.label());
        assertThat(step.rules().stream().filter(FiredRule::decisive))
                .extracting(FiredRule::name)
                .containsExactly(rule);
    }

    @Test
    void ageBindsUntilTheIntervalIsOneDayLonger() {
        DoseRows row = dose().age(age().minimum("1 year"));
        assertBinds(
                second(row.interval(fromPrevious().minimum("68 days"))),
                FactKind.MINIMUM_AGE,
                "1 year",
                "2020-03-10",
                BY_AGE);
    }

    @Test
    void intervalBindsOnceItIsOneDayLonger() {
        DoseRows row = dose().age(age().minimum("1 year"));
        assertBinds(
                second(row.interval(fromPrevious().minimum("70 days"))),
                FactKind.MINIMUM_INTERVAL,
                "70 days since the previous dose",
                "2020-03-11",
                BY_INTERVAL);
    }

    @Test
    void ageAndIntervalOfOneDayBindTogether() {
        Step step = second(
                dose().age(age().minimum("1 year")).interval(fromPrevious().minimum("69 days")));

        assertThat(step.conclusion().words())
                .isEqualTo("earliest 2020-03-10, bound by minimum age and minimum interval");
        assertThat(step.rules())
                .filteredOn(FiredRule::decisive)
                .extracting(FiredRule::name)
                .containsExactlyInAnyOrder(BY_AGE, BY_INTERVAL);
        assertThat(step.rules())
                .filteredOn(rule -> !rule.decisive())
                .extracting(FiredRule::name)
                .containsExactly(BY_PREVIOUS);
    }

    @Test
    void longestOfSeveralIntervalsBinds() {
        Step step = second(dose().interval(fromPrevious().minimum("4 weeks"))
                .interval(fromPrevious().minimum("8 weeks")));

        assertThat(step.facts(FactKind.MINIMUM_INTERVAL)).hasSize(2);
        assertBinds(step, FactKind.MINIMUM_INTERVAL, "8 weeks since the previous dose", "2020-02-26", BY_INTERVAL);
    }

    @Test
    void seasonBinds() {
        assertBinds(second(dose().season("2020-09-01", null)), FactKind.SEASON_START, "", "2020-09-01", BY_SEASON);
    }

    @Test
    void previousDoseBindsWhereNothingElseDoes() {
        assertBinds(second(dose()), FactKind.PREVIOUS_DOSE, "", "2020-01-01", BY_PREVIOUS);
    }

    @Test
    void inadvertentDoseBinds() {
        Step step = step(schedule(dose().prohibits(BLUE)), born("2019-03-10").dose("2020-01-01", BLUE));

        assertBinds(step, FactKind.INADVERTENT_DOSE, "", "2020-01-01", BY_INADVERTENT);
    }

    @Test
    void conflictBindsAndNamesTheDoseBefore() {
        InventedSchedule schedule = schedule(dose().prefers(BLUE)).conflict(GREY, BLUE, "1 day", "24 days", "28 days");

        assertBinds(
                step(schedule, born("2019-03-10").dose("2020-01-01", GREY)),
                FactKind.CONFLICT_END,
                "28 days from dose 1 (CVX 902) to CVX 901",
                "2020-01-29",
                BY_CONFLICT);
    }
}
