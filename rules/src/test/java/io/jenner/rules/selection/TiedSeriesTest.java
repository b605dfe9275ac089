package io.jenner.rules.selection;

import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static io.jenner.rules.selection.Choices.anyAge;
import static io.jenner.rules.selection.Choices.prioritized;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.rules.invented.SeriesRows;
import org.junit.jupiter.api.Test;

/** Section 8.7. */
class TiedSeriesTest {

    @Test
    void morePointsGoBeforeABetterPreference() {
        assertWins(
                "Any", tied("Product").productPath().preference(1), tied("Any").preference(2));
    }

    @Test
    void ofTiedSeriesTheSmallestPreferenceWins() {
        assertWins("Second", tied("Tenth").preference(10), tied("Second").preference(2));
    }

    @Test
    void anyPreferenceGoesBeforeNone() {
        assertWins("Ninth", tied("Blank"), tied("Ninth").preference(9));
    }

    @Test
    void equalPreferencesLeaveTheOrderOfTheSchedule() {
        assertWins(
                "First",
                tied("First").preference(1),
                tied("Second").preference(1),
                tied("Third").preference(1));
    }

    @Test
    void withoutPreferencesTheOrderOfTheScheduleDecides() {
        assertWins("Zebra", tied("Zebra"), tied("Antelope"));
    }

    @Test
    void priorityBreaksNoTie() {
        assertWins(
                "B",
                tied("A").priority("A").preference(2),
                tied("B").priority("B").preference(1));
    }

    private static void assertWins(String winner, SeriesRows... series) {
        assertThat(prioritized(schedule(series).ask(born("2020-01-01"), "2023-01-01")))
                .containsExactly(winner);
    }

    private static SeriesRows tied(String name) {
        return series(name).isDefault(false).dose(anyAge());
    }
}
