package io.jenner.rules.selection;

import static io.jenner.rules.invented.AntigenRows.antigen;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUEPOX;
import static io.jenner.rules.invented.InventedSchedule.BLUE_TOO;
import static io.jenner.rules.invented.InventedSchedule.GREYPOX;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static io.jenner.rules.selection.Choices.anyAge;
import static io.jenner.rules.selection.Choices.best;
import static io.jenner.rules.selection.Choices.prioritized;
import static io.jenner.rules.selection.Choices.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.Patient;
import io.jenner.rules.invented.InventedSchedule;
import io.jenner.rules.invented.SeriesRows;
import org.junit.jupiter.api.Test;

/** Section 8.8, Table 8-14. The standard series take the first blue vaccine, the risk series the second. */
class BestSeriesTest {

    private static final String ASSESSED = "2023-01-01";

    @Test
    void withoutEquivalenceEveryWinnerIsBest() {
        assertBest(schedule(standard("Standard"), risk("Risk")), patient(), "Standard", "Risk");
    }

    @Test
    void openStandardSeriesGivesWayToAnEquivalentRiskSeries() {
        assertBest(schedule(standard("Standard").equivalentTo("2"), risk("Risk").equivalentTo("1")), patient(), "Risk");
    }

    @Test
    void openStandardSeriesGivesWayToNoStandardSeries() {
        assertBest(
                schedule(
                        standard("Standard").equivalentTo("2"),
                        standard("Other").group("2").equivalentTo("1")),
                patient(),
                "Standard",
                "Other");
    }

    @Test
    void completeSeriesSupersedesAnEquivalentRiskSeries() {
        assertBest(
                schedule(standard("Standard").equivalentTo("2"), risk("Risk").equivalentTo("1")),
                patient().dose("2021-01-01", BLUE),
                "Standard");
    }

    @Test
    void completeSeriesSupersedesAnEquivalentStandardSeries() {
        assertBest(
                schedule(
                        standard("Two doses").equivalentTo("3").dose(anyAge()),
                        standard("One dose").group("3").equivalentTo("1")),
                patient().dose("2021-01-01", BLUE),
                "One dose");
    }

    @Test
    void completeRiskSeriesSupersedesAnEquivalentStandardSeries() {
        assertBest(
                schedule(standard("Standard").equivalentTo("2"), risk("Risk").equivalentTo("1")),
                patient().dose("2021-01-01", BLUE_TOO),
                "Risk");
    }

    @Test
    void completeSeriesOfEquivalentGroupsAreBothBest() {
        assertBest(
                schedule(standard("Standard").equivalentTo("2"), risk("Risk").equivalentTo("1")),
                patient().dose("2021-01-01", BLUE).dose("2021-01-02", BLUE_TOO),
                "Standard",
                "Risk");
    }

    @Test
    void equivalenceHoldsOnlyForTheSeriesThatNamesIt() {
        InventedSchedule oneWay = schedule(standard("Standard").equivalentTo("2"), risk("Risk"));

        assertBest(oneWay, patient(), "Risk");
        assertBest(oneWay, patient().dose("2021-01-01", BLUE), "Standard", "Risk");
        assertBest(oneWay, patient().dose("2021-01-01", BLUE_TOO), "Risk");
    }

    @Test
    void equivalenceOfTheWinnerCountsNotThatOfItsSiblings() {
        Patient.Builder complete = patient().dose("2021-01-01", BLUE);

        assertBest(
                schedule(
                        standard("Standard"),
                        risk("Winner").preference(1).equivalentTo("1"),
                        risk("Sibling").preference(2)),
                complete,
                "Standard");
        assertBest(
                schedule(
                        standard("Standard"),
                        risk("Winner").preference(1),
                        risk("Sibling").preference(2).equivalentTo("1")),
                complete,
                "Standard",
                "Winner");
    }

    @Test
    void groupsNamingTheSameGroupAreNotEquivalent() {
        assertBest(
                schedule(
                        standard("One").equivalentTo("2"),
                        standard("Three").group("3").equivalentTo("2").dose(anyAge())),
                patient().dose("2021-01-01", BLUE),
                "One",
                "Three");
    }

    @Test
    void equivalentGroupOfAnotherAntigenDoesNotMatter() {
        assertBest(
                schedule(
                        standard("Blue").equivalentTo("2"),
                        series("Grey").against(GREYPOX).risk("501").group("2").dose(anyAge())),
                patient(),
                "Blue",
                "Grey");
    }

    @Test
    void agedOutEquivalentSeriesIsNotACompleteOne() {
        assertBest(
                schedule(
                        series("Standard").equivalentTo("2").dose(until("1 year")),
                        risk("Risk").equivalentTo("1")),
                patient(),
                "Risk");
    }

    // Evaluation-only series

    @Test
    void completeEvaluationOnlySeriesIsBest() {
        assertBest(
                schedule(
                        series("Elsewhere").evaluationOnly().dose(anyAge()),
                        series("Standard").dose(anyAge()).dose(anyAge())),
                patient().dose("2021-01-01", BLUE),
                "Elsewhere");
    }

    @Test
    void evaluationOnlySeriesThatIsNotCompleteIsNeverBest() {
        InventedSchedule schedule =
                schedule(series("Elsewhere").evaluationOnly().isDefault(true).dose(anyAge()));

        assertThat(prioritized(schedule.ask(patient(), ASSESSED))).containsExactly("Elsewhere");
        assertBest(schedule, patient());
    }

    // Winners that can no longer be given

    @Test
    void agedOutSeriesSaysNothingBesideAnOpenOneOfItsType() {
        assertBest(
                schedule(
                        series("Child").dose(until("1 year")), standard("Adult").group("3")),
                patient(),
                "Adult");
    }

    @Test
    void seriesNotRecommendedSaysNothingBesideACompleteOne() {
        assertBest(
                schedule(
                        series("Seasonal").dose(anyAge().prefers(BLUE_TOO).season("2020-01-01", "2020-06-30")),
                        standard("Adult").group("3")),
                patient().dose("2021-01-01", BLUE),
                "Adult");
    }

    @Test
    void agedOutSeriesSaysNothingBesideAContraindicatedOne() {
        assertBest(
                schedule(
                                series("Child").dose(until("1 year").prefers(BLUE_TOO)),
                                standard("Adult").group("3"))
                        .antigen(BLUEPOX, antigen().vaccineContraindicatedBy("502", BLUE)),
                patient().observation("502"),
                "Adult");
    }

    @Test
    void agedOutSeriesAreAllBestWhereNothingElseIs() {
        assertBest(
                schedule(
                        series("Child").dose(until("1 year")),
                        series("Seasonal").group("3").dose(anyAge().season("2020-01-01", "2020-06-30"))),
                patient(),
                "Child",
                "Seasonal");
    }

    @Test
    void agedOutStandardSeriesStaysBesideAnOpenRiskSeries() {
        assertBest(schedule(series("Child").dose(until("1 year")), risk("Risk")), patient(), "Child", "Risk");
    }

    @Test
    void agedOutStandardSeriesSaysNothingBesideACompleteEvaluationOnlyOne() {
        assertBest(
                schedule(
                        series("Child").dose(until("1 year").prefers(BLUE_TOO)),
                        series("Elsewhere").evaluationOnly().group("3").dose(anyAge().prefers(BLUE))),
                patient().dose("2021-06-01", BLUE),
                "Elsewhere");
    }

    // Series below their age to start

    @Test
    void seriesBelowItsAgeToStartIsNotChosen() {
        InventedSchedule schedule =
                schedule(standard("Child"), standard("Adult").group("3").startFrom("18 years"));

        assertThat(prioritized(schedule.ask(patient(), "2037-12-31"))).containsExactly("Child");
        assertThat(prioritized(schedule.ask(patient(), "2038-01-01"))).containsExactly("Child", "Adult");
    }

    private static void assertBest(InventedSchedule schedule, Patient.Builder patient, String... names) {
        assertThat(best(schedule.ask(patient, ASSESSED))).containsExactly(names);
    }

    private static SeriesRows standard(String name) {
        return series(name).dose(anyAge().prefers(BLUE));
    }

    private static SeriesRows risk(String name) {
        return series(name).risk("501").group("2").dose(anyAge().prefers(BLUE_TOO));
    }

    private static Patient.Builder patient() {
        return born("2020-01-01").observation("501");
    }
}
