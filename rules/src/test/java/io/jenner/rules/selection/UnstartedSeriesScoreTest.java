package io.jenner.rules.selection;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.IntervalRows.fromPrevious;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static io.jenner.rules.selection.Choices.anyAge;
import static io.jenner.rules.selection.Choices.points;
import static io.jenner.rules.selection.Choices.prioritized;
import static io.jenner.rules.selection.Choices.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.Outcome;
import io.jenner.rules.invented.SeriesRows;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Section 8.6, Table 8-11.
 *
 * <p>A series that can be completed (+1), is no product series (+1) and shares the earliest start (0) has 2 points.
 */
class UnstartedSeriesScoreTest {

    private static final String ASSESSED = "2020-04-01";

    @Test
    void seriesThatAreAlikeShareTheEarliestStart() {
        Outcome outcome = ask(unstarted("First", anyAge()), unstarted("Second", anyAge()));

        assertThat(points(outcome)).isEqualTo(Map.of("First", 2, "Second", 2));
    }

    @Test
    void riskSeriesWithoutDosesAreScoredTheSameWay() {
        Outcome outcome = schedule(
                        series("First").risk("501").dose(anyAge()),
                        series("Product").risk("501").productPath().dose(anyAge()))
                .ask(born("2020-01-01").observation("501"), ASSESSED);

        assertThat(points(outcome)).isEqualTo(Map.of("First", 2, "Product", 0));
    }

    // Can start earliest: +1, 0, -1

    @Test
    void earliestStartGainsAPointAndLaterOnesLoseOne() {
        Outcome outcome = ask(unstarted("Late", from("2 months")), unstarted("Soon", from("2 months - 1 day")));

        assertThat(points(outcome)).isEqualTo(Map.of("Late", 1, "Soon", 3));
        assertThat(prioritized(outcome)).containsExactly("Soon");
    }

    @Test
    void earliestStartOfSeveralSeriesGainsNothing() {
        Outcome outcome = ask(
                unstarted("Late", from("2 months")),
                unstarted("Soon", from("1 month")),
                unstarted("Soon too", from("1 month")));

        assertThat(points(outcome)).isEqualTo(Map.of("Late", 1, "Soon", 2, "Soon too", 2));
    }

    @Test
    void closedSeriesHasNeitherStartNorFinish() {
        Outcome outcome = ask(unstarted("Closed", until("1 month")), unstarted("Open", from("1 year")));

        assertThat(points(outcome)).isEqualTo(Map.of("Closed", -1, "Open", 3));
    }

    // Completable: +1, not applicable, -1

    /** Dose 1 from birth; the longest interval of the doses left ends at 6 months. */
    @ParameterizedTest
    @CsvSource({"6 months, 0", "6 months + 1 day, 2"})
    void seriesIsCompletableIfItsFinishIsBeforeTheMaximumAge(String maximumAge, int limited) {
        Outcome outcome = ask(
                unstarted("Limited", anyAge())
                        .dose(until(maximumAge).interval(fromPrevious().minimum("6 months"))),
                unstarted("Other", anyAge()));

        assertThat(points(outcome)).isEqualTo(Map.of("Limited", limited, "Other", 2));
    }

    // Product series: -1, not applicable, +1

    @Test
    void everyProductSeriesLosesAPoint() {
        Outcome outcome = ask(
                unstarted("Product", anyAge()).productPath(),
                unstarted("Product too", anyAge()).productPath(),
                unstarted("Any", anyAge()));

        assertThat(points(outcome)).isEqualTo(Map.of("Product", 0, "Product too", 0, "Any", 2));
        assertThat(prioritized(outcome)).containsExactly("Any");
    }

    private static Outcome ask(SeriesRows... series) {
        return schedule(series).ask(born("2020-01-01"), ASSESSED);
    }

    private static SeriesRows unstarted(String name, DoseRows first) {
        return series(name).isDefault(false).dose(first);
    }

    private static DoseRows from(String age) {
        return dose().age(age().minimum(age));
    }
}
