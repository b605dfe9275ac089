package io.jenner.rules.selection;

import static io.jenner.rules.invented.AntigenRows.antigen;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUEPOX;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static io.jenner.rules.selection.Choices.anyAge;
import static io.jenner.rules.selection.Choices.points;
import static io.jenner.rules.selection.Choices.prioritized;
import static io.jenner.rules.selection.Choices.scorable;
import static io.jenner.rules.selection.Choices.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.Sex;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.Outcome;
import org.junit.jupiter.api.Test;

/** Section 8.2, Table 8-3. */
class ClearWinnerTest {

    private static final String ASSESSED = "2023-01-01";

    @Test
    void withoutScorableSeriesTheDefaultWins() {
        Outcome outcome = schedule(
                        series("First").isDefault(false).preference(1).dose(anyAge()),
                        series("Default").preference(2).dose(anyAge()))
                .ask(born("2020-01-01"), ASSESSED);

        assertThat(prioritized(outcome)).containsExactly("Default");
        assertThat(points(outcome)).isEmpty();
    }

    @Test
    void withoutScorableOrDefaultSeriesNoneWins() {
        Outcome outcome =
                schedule(series("Elsewhere").evaluationOnly().dose(anyAge())).ask(born("2020-01-01"), ASSESSED);

        assertThat(prioritized(outcome)).isEmpty();
    }

    @Test
    void onlyScorableSeriesWinsAgainstTheDefault() {
        Outcome outcome = schedule(
                        series("Default").dose(anyAge().prefers(BLUE_TOO)),
                        series("Started")
                                .isDefault(false)
                                .dose(anyAge().prefers(BLUE))
                                .dose(anyAge()))
                .ask(born("2020-01-01").dose("2021-01-01", BLUE), ASSESSED);

        assertThat(prioritized(outcome)).containsExactly("Started");
    }

    @Test
    void onlyScorableSeriesWinsEvenWhenAgedOut() {
        Outcome outcome = schedule(
                        series("Default").dose(anyAge().prefers(BLUE_TOO)),
                        series("Started")
                                .isDefault(false)
                                .dose(anyAge().prefers(BLUE))
                                .dose(until("2 years")))
                .ask(born("2020-01-01").dose("2021-01-01", BLUE), ASSESSED);

        outcome.series("Started").isClosed(ForecastReason.MAXIMUM_AGE_EXCEEDED);
        assertThat(prioritized(outcome)).containsExactly("Started");
    }

    @Test
    void onlyScorableSeriesWinsEvenWhenContraindicated() {
        Outcome outcome = schedule(series("Only").isDefault(false).dose(anyAge()))
                .antigen(BLUEPOX, antigen().contraindicatedBy("501"))
                .ask(born("2020-01-01").observation("501"), ASSESSED);

        assertThat(prioritized(outcome)).containsExactly("Only");
    }

    @Test
    void onlyCompleteSeriesWinsAgainstSeriesInProcess() {
        Outcome outcome = schedule(
                        series("Long").preference(1).dose(anyAge()).dose(anyAge()),
                        series("Short").isDefault(false).preference(2).dose(anyAge()),
                        series("Longer")
                                .isDefault(false)
                                .preference(3)
                                .dose(anyAge())
                                .dose(anyAge())
                                .dose(anyAge()))
                .ask(born("2020-01-01").dose("2021-01-01", BLUE), ASSESSED);

        assertThat(prioritized(outcome)).containsExactly("Short");
        assertThat(points(outcome)).isEmpty();
    }

    @Test
    void onlySeriesInProcessWinsWhereNoneIsComplete() {
        Outcome outcome = schedule(
                        series("Aged out").preference(1).dose(anyAge()).dose(until("2 years")),
                        series("In process")
                                .isDefault(false)
                                .preference(2)
                                .dose(anyAge())
                                .dose(anyAge()))
                .ask(born("2020-01-01").dose("2021-01-01", BLUE), ASSESSED);

        assertThat(scorable(outcome)).containsExactly("Aged out", "In process");
        assertThat(prioritized(outcome)).containsExactly("In process");
        assertThat(points(outcome)).isEmpty();
    }

    @Test
    void defaultThatIsNotScorableWinsWhereAllOthersClosedUnfinished() {
        Outcome outcome = schedule(
                        series("Closed")
                                .isDefault(false)
                                .preference(1)
                                .dose(anyAge())
                                .dose(until("2 years")),
                        series("Closed too")
                                .isDefault(false)
                                .preference(2)
                                .dose(anyAge())
                                .dose(until("2 years")),
                        series("Default").preference(3).dose(anyAge().prefers(BLUE_TOO)))
                .ask(born("2020-01-01").dose("2021-01-01", BLUE), ASSESSED);

        assertThat(scorable(outcome)).containsExactly("Closed", "Closed too");
        assertThat(prioritized(outcome)).containsExactly("Default");
    }

    @Test
    void ofSeveralDefaultsTheBestPreferenceIsTheDefault() {
        Outcome outcome = schedule(
                        series("Third").preference(3).dose(anyAge()),
                        series("First").preference(1).dose(anyAge()),
                        series("Second").preference(2).dose(anyAge()))
                .ask(born("2020-01-01"), ASSESSED);

        assertThat(scorable(outcome)).isEmpty();
        assertThat(prioritized(outcome)).containsExactly("First");
    }

    @Test
    void defaultForAnotherGenderIsNoDefault() {
        InventedSchedule schedule = schedule(
                series("Girls").genders(Sex.FEMALE).preference(1).dose(anyAge()),
                series("Boys").genders(Sex.MALE).preference(2).dose(anyAge()));

        assertThat(prioritized(schedule.ask(born("2020-01-01").sex(Sex.FEMALE), ASSESSED)))
                .containsExactly("Girls");
        assertThat(prioritized(schedule.ask(born("2020-01-01").sex(Sex.MALE), ASSESSED)))
                .containsExactly("Boys");
    }

    @Test
    void everySeriesGroupHasAWinnerOfItsOwn() {
        Outcome outcome = schedule(
                        series("One").group("1").dose(anyAge()),
                        series("Two").group("2").dose(anyAge()),
                        series("Grey").against("Greypox").group("1").dose(anyAge()))
                .ask(born("2020-01-01"), ASSESSED);

        assertThat(prioritized(outcome)).containsExactly("One", "Two", "Grey");
    }
}
