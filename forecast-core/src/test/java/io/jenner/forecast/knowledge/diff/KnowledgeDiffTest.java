package io.jenner.forecast.knowledge.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.knowledge.InventedSchedule;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits of the invented schedule, and how they are told. */
class KnowledgeDiffTest {

    private static final String STANDARD = "marsh-fever/standard.yaml";
    private static final String RISK = "marsh-fever/risk.yaml";

    private final Knowledge was = KnowledgeLoader.load(InventedSchedule.folder());

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() {
        InventedSchedule.copyTo(folder);
    }

    @Test
    void intervalIsToldWithWhatItIsMeasuredFromAndItsDays() {
        change(
                STANDARD,
                "{from-dose: 1, absolute-minimum: 16 weeks, minimum: 16 weeks",
                "{from-dose: 1, absolute-minimum: 16 weeks, minimum: 5 months - 4 days");

        assertThat(told())
                .containsExactly(
                        "Marsh fever",
                        "  Marsh fever 3-dose series, dose 3:",
                        "    minimum interval from dose 1 for doses before 2016-12-16 was 16 weeks, now 5 months - 4 days");
    }

    @Test
    void intervalFromAnotherDoseIsAnotherInterval() {
        change(STANDARD, "{from-dose: 1, absolute-minimum: 16 weeks", "{from-dose: 2, absolute-minimum: 16 weeks");

        assertThat(told())
                .contains(
                        "    removed interval from dose 1 for doses before 2016-12-16: absolute minimum 16 weeks,"
                                + " minimum 16 weeks, priority",
                        "    added interval from dose 2 for doses before 2016-12-16: absolute minimum 16 weeks,"
                                + " minimum 16 weeks, priority");
    }

    @Test
    void datedRowKeepsItsPartnerWhenItsDayMoves() {
        change(STANDARD, "maximum: 46 years, until: 2016-12-16", "maximum: 46 years, until: 2017-01-01");
        change(STANDARD, "maximum: 46 years, from: 2016-12-16", "maximum: 45 years, from: 2017-01-01");

        assertThat(told())
                .containsExactly(
                        "Marsh fever",
                        "  Marsh fever 3-dose series, dose 1:",
                        "    time of the row age was before 2016-12-16, now before 2017-01-01",
                        "    maximum age for doses from 2017-01-01 was 46 years, now 45 years",
                        "    time of the row age was from 2016-12-16, now from 2017-01-01");
    }

    @Test
    void vaccineIsToldWithItsName() {
        change(STANDARD, "{cvx: \"902\", begin: 9 years - 4 days}", "{cvx: \"904\", begin: 9 years - 4 days}");

        assertThat(told())
                .containsExactly(
                        "Marsh fever",
                        "  Marsh fever 3-dose series, dose 1:",
                        "    removed allowable vaccine 902 (marsh, live): from age 9 years - 4 days",
                        "    added allowable vaccine 904 (onlooker): from age 9 years - 4 days");
    }

    @Test
    void orderOfVaccinesIsTold() {
        change(
                STANDARD,
                "      - {cvx: \"901\", begin: 9 years, end: 46 years, volume: 0.5, forecast: true}\n"
                        + "      - {cvx: \"03\", trade-name: Marsh & Hill, mvx: MHC, volume: 1.0}\n",
                "      - {cvx: \"03\", trade-name: Marsh & Hill, mvx: MHC, volume: 1.0}\n"
                        + "      - {cvx: \"901\", begin: 9 years, end: 46 years, volume: 0.5, forecast: true}\n");

        assertThat(told()).hasSize(3);
        assertThat(told().get(2))
                .startsWith("    order of the rows preferable vaccine was 901 (")
                .contains(", now 03");
    }

    @Test
    void conditionOfASkipIsToldWithItsPlaceInTheSkip() {
        change(
                STANDARD,
                "{kind: age, begin: 12 months, end: 20 years}",
                "{kind: age, begin: 15 months, end: 20 years}");

        assertThat(told())
                .containsExactly(
                        "Marsh fever",
                        "  Marsh fever 3-dose series, dose 2:",
                        "    skip, set, condition on age: from age was 12 months, now 15 months");
    }

    @Test
    void seriesThatIsAlmostTheSameWasRenamed() {
        change(STANDARD, "series: Marsh fever 3-dose series", "series: Marsh fever routine series");
        change(STANDARD, "maximum-age-to-start: 15 years", "maximum-age-to-start: 16 years");
        change("decisions.yaml", "Marsh fever 3-dose series", "Marsh fever routine series");

        assertThat(told())
                .containsSequence(
                        "Marsh fever",
                        "  Marsh fever routine series (renamed, was Marsh fever 3-dose series):",
                        "    maximum age to start was 15 years, now 16 years");
    }

    @Test
    void seriesThatSaysOtherThingsIsNew() {
        change(RISK, "series: Marsh fever risk series", "series: Marsh dwellers");
        change(RISK, "minimum-age-to-start: 2 years", "minimum-age-to-start: 3 years");
        change(RISK, "priority: B", "priority: C");

        assertThat(told())
                .contains("  Marsh fever risk series (removed)", "  Marsh dwellers (added):")
                .contains("  Marsh dwellers, dose 1 (added)");
    }

    @Test
    void doseThatWasAddedIsToldWithItsRows() throws IOException {
        Path file = folder.resolve(RISK);
        Files.writeString(
                file,
                Files.readString(file)
                        + "  - dose: 2\n    intervals:\n      - {from-previous: true, absolute-minimum: 4 weeks,"
                        + " minimum: 4 weeks}\n");

        assertThat(told())
                .containsExactly(
                        "Marsh fever",
                        "  Marsh fever risk series, dose 2 (added):",
                        "    added interval from the previous dose: absolute minimum 4 weeks, minimum 4 weeks");
        assertThat(diff().count()).isEqualTo(1);
    }

    @Test
    void guidanceChangesWordsOnly() {
        change(STANDARD, "Read the label twice.", "Read the label.");

        assertThat(told())
                .contains(
                        "    removed guidance \"Read the label twice.\" (words only)",
                        "    added guidance \"Read the label.\" (words only)");
        assertThat(diff().countOfWordsOnly()).isEqualTo(diff().count()).isEqualTo(2);
    }

    @Test
    void antigenThatIsGoneIsToldOnce() {

        KnowledgeDiff diff = KnowledgeDiff.between(was, without("Hill cough"));

        assertThat(DiffText.of(diff)).contains("removed antigen Hill cough").contains("Hill cough (removed)");
        assertThat(diff.count()).isEqualTo(1);
    }

    @Test
    void schedulesThatDifferInPlacesOnlyAreEqual() {
        change(STANDARD, "doses:", "# a comment\n\ndoses:");

        assertThat(DiffText.of(diff()).lines()).hasSize(3).last().isEqualTo("No fact is different.");
    }

    @Test
    void rulesHaveAPlace() {
        KnowledgeDiff diff = KnowledgeDiff.between(was, was)
                .withRules(List.of(new RuleChange(RuleChange.Kind.REPLACED, "A dose too soon does not count")));

        assertThat(DiffText.of(diff)).contains("1 difference.", "  replaced rule \"A dose too soon does not count\"");
        assertThat(DiffMarkdown.of(diff)).contains("- replaced rule \"A dose too soon does not count\"");
        assertThat(DiffJson.of(diff)).contains("\"kind\": \"replaced\"".replace(": ", " : "));
    }

    @Test
    void markdownHasATableForEachDose() {
        change(STANDARD, "{kind: elapsed, interval: 5 months - 4 days}", "{kind: elapsed, interval: 6 months}");

        assertThat(DiffMarkdown.of(diff())).contains("1 difference.").endsWith("""
                        ## Marsh fever

                        ### Marsh fever 3-dose series

                        #### Marsh fever 3-dose series, dose 2

                        | What | Was | Now | Effect |
                        |---|---|---|---|
                        | skip, set for doses from 2022-05-06 before 2023-01-01, condition on time passed: from | 5 months - 4 days since the previous dose | 6 months since the previous dose |  |
                        """);
    }

    @Test
    void markdownOfTheScheduleCannotEndACell() {
        change(STANDARD, "Read the label twice.", "\"Read | the <b>label</b>.\"");

        assertThat(DiffMarkdown.of(diff())).contains("Read \\| the \\<b\\>label\\</b\\>.");
    }

    @Test
    void jsonHoldsTheTree() {
        change(STANDARD, "priority: A, preference: 1", "priority: A, preference: 2");

        assertThat(DiffJson.of(diff()).replaceAll("\\s+", " "))
                .contains("\"differences\" : 1, \"wordsOnly\" : 0, \"schedule\" : [ ]")
                .contains("\"antigen\" : \"Marsh fever\", \"presence\" : \"in-both\", \"changes\" : [ ]")
                .contains("\"series\" : \"Marsh fever 3-dose series\", \"presence\" : \"in-both\"")
                .contains("{ \"kind\" : \"changed\", \"what\" : \"preference\", \"was\" : \"1\", \"now\" : \"2\","
                        + " \"wordsOnly\" : false, \"sentence\" : \"preference was 1, now 2\" }");
    }

    private void change(String file, String from, String to) {
        InventedSchedule.change(folder, file, from, to);
    }

    private Knowledge without(String antigen) {
        return new Knowledge(
                was.release(),
                was.vaccines(),
                was.vaccineGroups(),
                was.conflicts(),
                was.observations(),
                was.sharedDecisions(),
                was.antigens().stream()
                        .filter(one -> !one.name().equals(antigen))
                        .toList());
    }

    private KnowledgeDiff diff() {
        return KnowledgeDiff.between(was, KnowledgeLoader.load(folder));
    }

    /** Returns the lines below the head. */
    private List<String> told() {
        return DiffText.of(diff())
                .lines()
                .skip(3)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
