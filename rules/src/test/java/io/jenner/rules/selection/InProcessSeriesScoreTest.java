package io.jenner.rules.selection;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.IntervalRows.fromPrevious;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static io.jenner.rules.selection.Choices.anyAge;
import static io.jenner.rules.selection.Choices.points;
import static io.jenner.rules.selection.Choices.prioritized;
import static io.jenner.rules.selection.Choices.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.Patient;
import io.jenner.rules.invented.DoseRows;
import io.jenner.rules.invented.Outcome;
import io.jenner.rules.invented.SeriesRows;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Section 8.5, Table 8-9.
 *
 * <p>A series that is no product series (-2), can be completed (+3) and leads in nothing alone has 1 point.
 */
class InProcessSeriesScoreTest {

    private static final String ASSESSED = "2020-04-01";

    @Test
    void seriesThatAreAlikeShareEveryLead() {
        Outcome outcome = schedule(inProcess("First"), inProcess("Second")).ask(oneDose(), ASSESSED);

        assertThat(points(outcome)).isEqualTo(Map.of("First", 1, "Second", 1));
    }

    // Product series with all valid doses: +2, not applicable, -2

    @Test
    void productSeriesWithOnlyValidDosesGainsTwo() {
        Outcome outcome =
                schedule(inProcess("Any"), inProcess("Product").productPath()).ask(oneDose(), ASSESSED);

        assertThat(points(outcome)).isEqualTo(Map.of("Any", 1, "Product", 5));
        assertThat(prioritized(outcome)).containsExactly("Product");
    }

    @Test
    void everyProductSeriesWithOnlyValidDosesGainsTwo() {
        Outcome outcome = schedule(
                        inProcess("Product").productPath(),
                        inProcess("Product too").productPath(),
                        inProcess("Any"))
                .ask(oneDose(), ASSESSED);

        assertThat(points(outcome)).isEqualTo(Map.of("Product", 5, "Product too", 5, "Any", 1));
    }

    @ParameterizedTest
    @CsvSource({"2020-01-31, 1", "2020-02-01, 5"})
    void doseThatFailedStaysHeldAgainstTheProductSeries(String firstDose, int product) {
        DoseRows fromOneMonth = dose().age(age().absoluteMinimum("1 month").minimum("1 month"));
        Outcome outcome = schedule(
                        series("Product")
                                .productPath()
                                .dose(fromOneMonth)
                                .dose(anyAge())
                                .dose(anyAge())
                                .dose(anyAge()),
                        series("Any")
                                .isDefault(false)
                                .dose(fromOneMonth)
                                .dose(anyAge())
                                .dose(anyAge())
                                .dose(anyAge()))
                .ask(born("2020-01-01").dose(firstDose, BLUE).dose("2020-02-15", BLUE), ASSESSED);

        assertThat(points(outcome)).isEqualTo(Map.of("Product", product, "Any", 1));
    }

    // Completable: +3, not applicable, -3

    @Test
    void seriesWithoutMaximumAgeCanBeCompleted() {
        Outcome outcome = schedule(threeDoses("No limit", anyAge()), threeDoses("Limit", until("18 years")))
                .ask(oneDose(), ASSESSED);

        assertThat(points(outcome)).isEqualTo(Map.of("No limit", 1, "Limit", 1));
    }

    /** Dose 2 on 1 March at the earliest; the longest interval from there is 6 months, whatever the sum. */
    @ParameterizedTest
    @CsvSource({"8 months, -6, 2", "8 months + 1 day, 1, 1"})
    void seriesIsCompletableIfItsFinishIsBeforeTheMaximumAge(String maximumAge, int limited, int other) {
        Outcome outcome = schedule(threeDoses("Limited", until(maximumAge)), threeDoses("Other", anyAge()))
                .ask(oneDose(), ASSESSED);

        outcome.series("Limited").earliest("2020-03-01");
        assertThat(points(outcome)).isEqualTo(Map.of("Limited", limited, "Other", other));
    }

    @ParameterizedTest
    @CsvSource({"3 months, -6", "3 months + 1 day, 1"})
    void onlyIntervalsOfTheAssessmentDateCountForTheFinish(String maximumAge, int limited) {
        DoseRows last = until(maximumAge)
                .interval(fromPrevious().minimum("6 months").until(ASSESSED))
                .interval(fromPrevious().minimum("1 month").from(ASSESSED));
        Outcome outcome = schedule(
                        series("Limited").dose(anyAge()).dose(monthLater()).dose(last),
                        series("Other")
                                .isDefault(false)
                                .dose(anyAge())
                                .dose(monthLater())
                                .dose(monthLater()))
                .ask(oneDose(), ASSESSED);

        assertThat(points(outcome)).containsEntry("Limited", limited);
    }

    @ParameterizedTest
    @CsvSource({"2020-04-01, -6", "2020-04-02, 1"})
    void maximumAgeRowOfTheAssessmentDateCounts(String lowered, int limited) {
        DoseRows last = dose().age(age().maximum("18 years").until(lowered))
                .age(age().maximum("2 months").from(lowered));
        Outcome outcome = schedule(
                        series("Limited").dose(anyAge()).dose(monthLater()).dose(last),
                        series("Other")
                                .isDefault(false)
                                .dose(anyAge())
                                .dose(monthLater())
                                .dose(monthLater()))
                .ask(oneDose(), ASSESSED);

        assertThat(points(outcome)).containsEntry("Limited", limited);
    }

    /** From 1 February 2021 a month ends on 1 March, 30 days on 3 March. */
    @ParameterizedTest
    @CsvSource({"13 months + 30 days, -6", "13 months + 31 days, 1"})
    void intervalsAreComparedByTheDateTheyReach(String maximumAge, int limited) {
        DoseRows first = anyAge();
        DoseRows second =
                dose().age(age().minimum("13 months")).interval(fromPrevious().minimum("1 month"));
        DoseRows thirtyDays = anyAge().interval(fromPrevious().minimum("30 days"));
        Outcome outcome = schedule(
                        series("Limited")
                                .dose(first)
                                .dose(second)
                                .dose(until(maximumAge).interval(fromPrevious().minimum("30 days"))),
                        series("Other")
                                .isDefault(false)
                                .dose(first)
                                .dose(second)
                                .dose(thirtyDays))
                .ask(oneDose(), ASSESSED);

        outcome.series("Limited").earliest("2021-02-01");
        assertThat(points(outcome)).containsEntry("Limited", limited);
    }

    @Test
    void seriesThatCannotBeCompletedDoesNotSetTheEarliestFinish() {
        Outcome outcome = schedule(
                        series("Soon")
                                .dose(anyAge())
                                .dose(monthLater())
                                .dose(until("2 months").interval(fromPrevious().minimum("2 months"))),
                        threeDoses("Late", anyAge()))
                .ask(oneDose(), ASSESSED);

        assertThat(points(outcome)).isEqualTo(Map.of("Soon", -6, "Late", 2));
    }

    // Most valid doses: +2, 0, -2

    @Test
    void mostValidDosesGainTwoAndFewerLoseTwo() {
        Outcome outcome = schedule(
                        series("Fewer").dose(only(BLUE)).dose(only(BLUE)).dose(only(BLUE)),
                        series("Most")
                                .isDefault(false)
                                .dose(anyAge())
                                .dose(anyAge())
                                .dose(anyAge())
                                .dose(anyAge()))
                .ask(twoDoses(), ASSESSED);

        outcome.series("Fewer").validDoses(1);
        outcome.series("Most").validDoses(2);
        assertThat(points(outcome)).isEqualTo(Map.of("Fewer", -1, "Most", 3));
    }

    @Test
    void mostValidDosesOfSeveralSeriesGainNothing() {
        SeriesRows most = series("Most")
                .isDefault(false)
                .dose(anyAge())
                .dose(anyAge())
                .dose(anyAge())
                .dose(anyAge());
        SeriesRows mostToo = series("Most too")
                .isDefault(false)
                .dose(anyAge())
                .dose(anyAge())
                .dose(anyAge())
                .dose(anyAge());
        Outcome outcome = schedule(
                        series("Fewer").dose(only(BLUE)).dose(only(BLUE)).dose(only(BLUE)), most, mostToo)
                .ask(twoDoses(), ASSESSED);

        assertThat(points(outcome)).isEqualTo(Map.of("Fewer", -1, "Most", 1, "Most too", 1));
    }

    // Closest to completion: +2, 0, -2

    @Test
    void closestToCompletionGainsTwoAndOthersLoseTwo() {
        Outcome outcome = schedule(
                        series("Far").dose(anyAge()).dose(anyAge()).dose(anyAge()),
                        series("Near").isDefault(false).dose(anyAge()).dose(anyAge()))
                .ask(oneDose(), ASSESSED);

        assertThat(points(outcome)).isEqualTo(Map.of("Far", -1, "Near", 3));
    }

    @Test
    void severalSeriesClosestToCompletionGainNothing() {
        Outcome outcome = schedule(
                        series("Far").dose(anyAge()).dose(anyAge()).dose(anyAge()),
                        series("Near").isDefault(false).dose(anyAge()).dose(anyAge()),
                        series("Near too").isDefault(false).dose(anyAge()).dose(anyAge()))
                .ask(oneDose(), ASSESSED);

        assertThat(points(outcome)).isEqualTo(Map.of("Far", -1, "Near", 1, "Near too", 1));
    }

    // Earliest finish: +1, 0, -1

    @Test
    void earliestFinishGainsAPointAndLaterOnesLoseOne() {
        Outcome outcome = schedule(
                        series("Late")
                                .dose(anyAge())
                                .dose(anyAge().interval(fromPrevious().minimum("2 months"))),
                        series("Soon").isDefault(false).dose(anyAge()).dose(monthLater()))
                .ask(oneDose(), ASSESSED);

        assertThat(points(outcome)).isEqualTo(Map.of("Late", 0, "Soon", 2));
    }

    @Test
    void earliestFinishOfSeveralSeriesGainsNothing() {
        Outcome outcome = schedule(
                        series("Late")
                                .dose(anyAge())
                                .dose(anyAge().interval(fromPrevious().minimum("2 months"))),
                        series("Soon").isDefault(false).dose(anyAge()).dose(monthLater()),
                        series("Soon too").isDefault(false).dose(anyAge()).dose(monthLater()))
                .ask(oneDose(), ASSESSED);

        assertThat(points(outcome)).isEqualTo(Map.of("Late", 0, "Soon", 1, "Soon too", 1));
    }

    private static SeriesRows inProcess(String name) {
        return series(name).isDefault(false).dose(anyAge()).dose(anyAge());
    }

    private static SeriesRows threeDoses(String name, DoseRows last) {
        return series(name)
                .isDefault(false)
                .dose(anyAge())
                .dose(monthLater())
                .dose(last.interval(fromPrevious().minimum("6 months")));
    }

    private static DoseRows monthLater() {
        return anyAge().interval(fromPrevious().minimum("1 month"));
    }

    private static DoseRows only(String cvx) {
        return anyAge().prefers(cvx);
    }

    private static Patient.Builder oneDose() {
        return born("2020-01-01").dose("2020-02-01", BLUE);
    }

    private static Patient.Builder twoDoses() {
        return oneDose().dose("2020-03-01", BLUE_TOO);
    }
}
