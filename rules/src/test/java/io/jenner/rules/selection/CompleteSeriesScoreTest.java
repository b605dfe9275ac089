package io.jenner.rules.selection;

import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static io.jenner.rules.selection.Choices.anyAge;
import static io.jenner.rules.selection.Choices.points;
import static io.jenner.rules.selection.Choices.prioritized;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.rules.invented.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Section 8.4, Table 8-7. */
class CompleteSeriesScoreTest {

    private static final String ASSESSED = "2023-01-01";

    @Test
    void mostValidDosesGainAPointAndFewerLoseOne() {
        Outcome outcome = schedule(
                        series("Short").preference(1).dose(anyAge()),
                        series("Long")
                                .isDefault(false)
                                .preference(2)
                                .dose(anyAge())
                                .dose(anyAge()))
                .ask(born("2020-01-01").dose("2021-01-01", BLUE).dose("2021-06-01", BLUE), ASSESSED);

        assertThat(points(outcome)).isEqualTo(Map.of("Short", -1, "Long", 1));
        assertThat(prioritized(outcome)).containsExactly("Long");
    }

    @Test
    void mostValidDosesOfSeveralSeriesGainNothing() {
        Outcome outcome = schedule(
                        series("Short").dose(anyAge()),
                        series("Long").isDefault(false).dose(anyAge()).dose(anyAge()),
                        series("Long too").isDefault(false).dose(anyAge()).dose(anyAge()))
                .ask(born("2020-01-01").dose("2021-01-01", BLUE).dose("2021-06-01", BLUE), ASSESSED);

        assertThat(points(outcome)).isEqualTo(Map.of("Short", -1, "Long", 0, "Long too", 0));
    }

    @Test
    void productMattersNotAmongCompleteSeries() {
        Outcome outcome = schedule(
                        series("Product").productPath().dose(anyAge()),
                        series("Any").isDefault(false).dose(anyAge()))
                .ask(born("2020-01-01").dose("2021-01-01", BLUE), ASSESSED);

        assertThat(points(outcome)).isEqualTo(Map.of("Product", 0, "Any", 0));
    }
}
