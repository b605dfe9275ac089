package io.jenner.rules.selection;

import static io.jenner.rules.invented.InventedSchedule.BLUE;
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

import io.jenner.rules.invented.Outcome;
import org.junit.jupiter.api.Test;

/** Section 8.3, Table 8-5. */
class ScoredSeriesTest {

    private static final String ASSESSED = "2023-01-01";

    @Test
    void besideSeveralCompleteSeriesNoneInProcessIsScored() {
        Outcome outcome = schedule(
                        series("Complete").dose(anyAge()),
                        series("In process")
                                .preference(1)
                                .isDefault(false)
                                .dose(anyAge())
                                .dose(anyAge()),
                        series("In process too").isDefault(false).dose(anyAge()).dose(anyAge()),
                        series("Complete too").isDefault(false).dose(anyAge()))
                .ask(born("2020-01-01").dose("2021-01-01", BLUE), ASSESSED);

        assertThat(points(outcome)).containsOnlyKeys("Complete", "Complete too");
        assertThat(prioritized(outcome)).containsExactly("Complete");
    }

    @Test
    void besideSeveralCompleteSeriesNoneWithoutDosesIsScored() {
        Outcome outcome = schedule(
                        series("Unused").risk("501").preference(1).dose(anyAge().prefers(BLUE_TOO)),
                        series("Complete").risk("501").dose(anyAge()),
                        series("Complete too").risk("501").dose(anyAge()))
                .ask(born("2020-01-01").observation("501").dose("2021-01-01", BLUE), ASSESSED);

        assertThat(points(outcome)).containsOnlyKeys("Complete", "Complete too");
        assertThat(prioritized(outcome)).containsExactly("Complete");
    }

    @Test
    void besideSeveralSeriesInProcessNoClosedOneIsScored() {
        Outcome outcome = schedule(
                        series("Aged out").preference(1).dose(anyAge()).dose(until("2 years")),
                        series("In process").isDefault(false).dose(anyAge()).dose(anyAge()),
                        series("In process too").isDefault(false).dose(anyAge()).dose(anyAge()))
                .ask(born("2020-01-01").dose("2021-01-01", BLUE), ASSESSED);

        assertThat(points(outcome)).containsOnlyKeys("In process", "In process too");
        assertThat(prioritized(outcome)).containsExactly("In process");
    }

    @Test
    void besideSeveralSeriesInProcessNoneWithoutDosesIsScored() {
        Outcome outcome = schedule(
                        series("Unused").risk("501").preference(1).dose(anyAge().prefers(BLUE_TOO)),
                        series("In process").risk("501").dose(anyAge()).dose(anyAge()),
                        series("In process too").risk("501").dose(anyAge()).dose(anyAge()))
                .ask(born("2020-01-01").observation("501").dose("2021-01-01", BLUE), ASSESSED);

        assertThat(points(outcome)).containsOnlyKeys("In process", "In process too");
        assertThat(prioritized(outcome)).containsExactly("In process");
    }

    @Test
    void withoutAnyValidDoseAllScorableSeriesAreScored() {
        Outcome outcome = schedule(
                        series("First").isDefault(false).dose(anyAge()),
                        series("Second").isDefault(false).dose(anyAge()),
                        series("Aged out").isDefault(false).dose(until("1 year")))
                .ask(born("2020-01-01"), ASSESSED);

        assertThat(points(outcome)).containsOnlyKeys("First", "Second", "Aged out");
    }

    @Test
    void besideClosedSeriesWithDosesThoseWithoutAreScored() {
        Outcome outcome = schedule(
                        series("Aged out")
                                .risk("501")
                                .preference(1)
                                .dose(anyAge().prefers(BLUE))
                                .dose(until("2 years")),
                        series("Unused").risk("501").preference(3).dose(anyAge().prefers(BLUE_TOO)),
                        series("Unused too").risk("501").preference(2).dose(anyAge().prefers(BLUE_TOO)))
                .ask(born("2020-01-01").observation("501").dose("2021-01-01", BLUE), ASSESSED);

        assertThat(points(outcome)).containsOnlyKeys("Unused", "Unused too");
        assertThat(prioritized(outcome)).containsExactly("Unused too");
    }

    @Test
    void closedSeriesThatAllHaveDosesCompeteByPreference() {
        Outcome outcome = schedule(
                        series("Second")
                                .risk("501")
                                .preference(2)
                                .dose(anyAge())
                                .dose(until("2 years")),
                        series("First").risk("501").preference(1).dose(anyAge()).dose(until("2 years")))
                .ask(born("2020-01-01").observation("501").dose("2021-01-01", BLUE), ASSESSED);

        assertThat(scorable(outcome)).containsExactly("Second", "First");
        assertThat(points(outcome)).isEmpty();
        assertThat(prioritized(outcome)).containsExactly("First");
    }
}
