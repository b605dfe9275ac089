package io.jenner.forecast.knowledge.onto;

import static io.jenner.forecast.knowledge.onto.BrookRelease.BROOK;
import static io.jenner.forecast.knowledge.onto.BrookRelease.HILL;
import static io.jenner.forecast.knowledge.onto.BrookRelease.MIST;
import static io.jenner.forecast.knowledge.onto.BrookRelease.SCHEDULE;
import static io.jenner.forecast.knowledge.onto.BrookRelease.TWO_DOSES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was added by hand, when the next release comes. */
class ReleaseOntoTest {

    private static final String AGES_OF_DOSE_1 =
            "{absolute-minimum: 6 weeks - 4 days, minimum: 6 weeks, earliest-recommended: 2 months, latest-recommended: 4 months}";
    private static final String EXAMPLE = """
            examples:
              # the day counts
              - title: Nothing given yet
                born: 2020-01-01
                as-of: 2025-11-22
                doses:
                  - {date: 2020-03-01, cvx: "901", verdict: valid, target-dose: 1}
                forecast: {status: not complete, dose: 2}
            """;

    @TempDir
    private Path folder;

    private BrookRelease brook;

    @BeforeEach
    void importTheFirstRelease() {
        brook = BrookRelease.in(folder);
    }

    private static String[] found(OntoReport report) {
        return report.notPlaced().stream()
                .map(one -> one.problem() + "\n" + one.text())
                .toArray(String[]::new);
    }

    @Test
    void sameReleaseChangesNoByteOfEditedFiles() {
        brook.byHand(TWO_DOSES, "series: ", "# looked at in March\r\nseries:   ");
        brook.byHand(TWO_DOSES, "doses:\n", "\n  # the first\ndoses:\n\n");
        brook.byHand(TWO_DOSES, "  - dose: 2", "  - dose: 2   # see the minutes");
        brook.byHand(
                TWO_DOSES,
                "sources:\n",
                "sources:\n  aa: {title: A, place: B, published: 2020-01-01, checked: 2020-01-01}\n");
        brook.byHand("observations.yaml", "title: Lives at a brook", "title: 'Lives beside a brook'");
        brook.byHand("vaccines.yaml", "name: hill cough", "name: Hill");
        brook.write("notes.txt", "Ours");
        brook.write("brook-fever/picture.svg", "<svg/>");
        Map<String, String> before = BrookRelease.content(brook.base());

        OntoReport report = brook.again();

        assertThat(BrookRelease.content(brook.base())).isEqualTo(before);
        assertThat(report.notPlaced()).isEmpty();
        assertThat(report.changes())
                .extracting(Change::toString)
                .containsExactly(
                        "CVX 903: kept 'Hill', the release says 'hill cough'",
                        "observation 901: kept 'Lives beside a brook', the release says 'Lives at a brook'");
    }

    @Test
    void nextReleaseRenewsItsSourceAndKeepsTheOthers() {
        brook.byHand(TWO_DOSES, "sources:\n", """
                sources:
                  # older
                  paper: {title: A paper, place: A journal, published: 2020-01-01, checked: 2020-01-02}
                """);
        brook.byHand(TWO_DOSES, "2026-01-05, checked: 2026-01-05}\n", """
                2026-01-05, checked: 2026-01-05}
                  book:
                    title: A book
                    place: A shelf
                    published: 2021-01-01
                    checked: 2021-01-02
                """);

        OntoReport report = brook.next();

        assertThat(brook.text(TWO_DOSES)).contains("""
                sources:
                  # older
                  paper: {title: A paper, place: A journal, published: 2020-01-01, checked: 2020-01-02}
                  cdsi: {title: CDC CDSi supporting data 1.1, place: Centers for Disease Control and Prevention, published: 2026-06-01, checked: 2026-06-01}
                  book:
                    title: A book
                    place: A shelf
                    published: 2021-01-01
                    checked: 2021-01-02
                doses:
                """);
        assertThat(report.notPlaced()).isEmpty();
    }

    @Test
    void commentsStayAtTheirRows() {
        brook.byHand(TWO_DOSES, "series: ", "# at the top\nseries: ");
        brook.byHand(
                TWO_DOSES,
                "      - " + AGES_OF_DOSE_1,
                "      # above the age\n      - " + AGES_OF_DOSE_1 + "  # MMWR 1");
        brook.write(TWO_DOSES, brook.text(TWO_DOSES) + "# at the end\n");
        brook.says(BROOK, "<minAge>10 weeks</minAge>", "<minAge>11 weeks</minAge>");

        OntoReport report = brook.next();

        assertThat(brook.text(TWO_DOSES))
                .startsWith("# at the top\nseries: ")
                .contains("      # above the age\n      - " + AGES_OF_DOSE_1 + "  # MMWR 1\n")
                .contains("minimum: 11 weeks")
                .endsWith("# at the end\n");
        assertThat(report.lookAgain()).isEmpty();
        assertThat(report.notPlaced()).isEmpty();
    }

    @Test
    void commentOnAChangedRowStaysAndIsToBeReadAgain() {
        brook.byHand(TWO_DOSES, AGES_OF_DOSE_1, AGES_OF_DOSE_1 + "  # MMWR 1");
        brook.says(BROOK, "<minAge>6 weeks</minAge>", "<minAge>7 weeks</minAge>");

        OntoReport report = brook.next();

        assertThat(brook.text(TWO_DOSES))
                .contains(AGES_OF_DOSE_1.replace("minimum: 6 weeks,", "minimum: 7 weeks,") + "  # MMWR 1");
        assertThat(report.lookAgain())
                .extracting(Problem::toString)
                .containsExactly(TWO_DOSES + ":12: found the comment 'MMWR 1' at a row that the release has changed,"
                        + " expected one that still holds."
                        + " Remedy: read the row, then keep, correct or remove the comment.");
    }

    @Test
    void commentsOfRowsThatAreGoneAreNotPlaced() {
        String three = "hill-cough/hill-cough-3-dose-series.yaml";
        brook.byHand(
                three, "  - dose: 3\n    ages:\n", "  # the third\n  # is late\n  - dose: 3\n    ages:  # years\n");
        brook.lacks(HILL, "    <seriesDose>\n      <doseNumber>Dose 3", "</seriesDose>\n");

        OntoReport report = brook.next();

        assertThat(found(report))
                .containsExactly(
                        three + ":26: found a comment on dose 3, which is gone, expected that row."
                                + " Remedy: put it where it belongs now, or drop it.\n# the third\n# is late",
                        three + ":29: found a comment on dose 3, ages, which is gone, expected that row."
                                + " Remedy: put it where it belongs now, or drop it.\nages:  # years");
        assertThat(brook.text(ReleaseOnto.NOT_PLACED)).isEqualTo("""
                # Release 1.1 over 1.0: not placed

                %s:26: found a comment on dose 3, which is gone, expected that row. Remedy: put it where it belongs now, or drop it.

                    # the third
                    # is late

                %s:29: found a comment on dose 3, ages, which is gone, expected that row. Remedy: put it where it belongs now, or drop it.

                    ages:  # years
                """.formatted(three, three));
        assertThat(KnowledgeLoader.load(brook.base()).release().version()).isEqualTo("1.1");
    }

    @Test
    void rowsWrittenInAnotherFormStayWhereTheyAreUnchanged() {
        String block = "ages:\n      - absolute-minimum: 6 weeks - 4 days  # MMWR 1\n        minimum: 6 weeks\n"
                + "        earliest-recommended: 2 months\n        latest-recommended: 4 months\n";
        brook.byHand(TWO_DOSES, "ages:\n      - " + AGES_OF_DOSE_1 + "\n", block);

        brook.next();

        assertThat(brook.text(TWO_DOSES)).contains(block);
    }

    @Test
    void commentInARowOfAnotherFormThatChangedIsNotPlaced() {
        String rows = "      - absolute-minimum: 6 weeks - 4 days  # MMWR 1\n        minimum: 6 weeks\n"
                + "        earliest-recommended: 2 months\n        latest-recommended: 4 months\n";
        brook.byHand(TWO_DOSES, "      - " + AGES_OF_DOSE_1 + "\n", rows);
        brook.says(BROOK, "<minAge>6 weeks</minAge>", "<minAge>7 weeks</minAge>");

        OntoReport report = brook.next();

        assertThat(found(report))
                .containsExactly(
                        TWO_DOSES + ":12: found comments among rows that were written by hand in another form and"
                                + " have changed, expected rows as they were. Remedy: put the comments where they belong now.\n"
                                + rows.stripTrailing().stripIndent());
        assertThat(brook.text(TWO_DOSES)).contains("minimum: 7 weeks,").doesNotContain("MMWR 1");
    }

    @Test
    void sourceCitedByARowThatChangedIsNotPlaced() {
        String cited = AGES_OF_DOSE_1.replace("}", ", from: 2020-01-01, source: cdsi}");
        brook.byHand(TWO_DOSES, AGES_OF_DOSE_1, cited);

        assertThat(found(brook.next())).singleElement().asString().endsWith(cited);
    }

    @Test
    void handAddedSourceOfASeriesThatIsGoneIsNotPlaced() {
        String late = "hill-cough/hill-cough-late-series.yaml";
        brook.byHand(
                late,
                "doses:",
                "  paper: {title: A paper, place: A journal, published: 2020-01-01, checked: 2020-01-02}\ndoses:");
        brook.lacksSeries(HILL, "Hill cough late series");

        OntoReport report = brook.next();

        assertThat(found(report))
                .containsExactly(
                        late + ":9: found comments or sources of a file whose subject is gone, expected a subject"
                                + " that the release has. Remedy: put them where they belong now, or drop them.\n"
                                + "paper: {title: A paper, place: A journal, published: 2020-01-01, checked: 2020-01-02}");
        assertThat(brook.base().resolve(late)).doesNotExist();
    }

    @Test
    void namesOfFilesAndFoldersStay() throws IOException {
        Files.move(brook.base().resolve(TWO_DOSES), brook.base().resolve("brook-fever/two.yaml"));
        brook.byHand("brook-fever/antigen.yaml", "brook-fever-2-dose-series.yaml", "two.yaml");
        Files.move(brook.base().resolve("hill-cough"), brook.base().resolve("hills"));
        brook.byHand("schedule.yaml", "- hill-cough", "- hills");
        brook.byHand("schedule.yaml", "schedule: us", "schedule: valley");

        OntoReport report = brook.next();

        assertThat(brook.base().resolve("brook-fever/two.yaml")).exists();
        assertThat(brook.base().resolve(TWO_DOSES)).doesNotExist();
        assertThat(brook.base().resolve("hills/antigen.yaml")).exists();
        assertThat(brook.base().resolve("hill-cough")).doesNotExist();
        assertThat(report.written().release().schedule()).isEqualTo("valley");
        assertThat(report.changes()).extracting(Change::kind).containsOnly(Change.Kind.SCHEDULE);
    }

    @Test
    void newSeriesDoesNotTakeTheFileOfAnother() throws IOException {
        Files.move(brook.base().resolve(TWO_DOSES), brook.base().resolve("brook-fever/brook-fever-new.yaml"));
        brook.byHand("brook-fever/antigen.yaml", "brook-fever-2-dose-series.yaml", "brook-fever-new.yaml");
        brook.says(BROOK, "Brook fever risk 1-dose series", "Brook fever new");
        brook.says(BROOK, "<seriesGroup>2", "<seriesGroup>9");

        brook.next();

        assertThat(brook.text("brook-fever/brook-fever-new.yaml")).startsWith("series: Brook fever 2-dose series\n");
        assertThat(brook.text("brook-fever/brook-fever-new-2.yaml")).startsWith("series: Brook fever new\n");
    }

    @Test
    void renamedSeriesKeepsItsFileItsExamplesAndItsDecision() {
        brook.write(
                "mist-cold/mist-cold-1-dose-series.yaml",
                brook.text("mist-cold/mist-cold-1-dose-series.yaml")
                        + EXAMPLE.replace("901", "904").replace("status: not complete, dose: 2", "status: complete"));
        brook.byHand(
                "decisions.yaml",
                "decisions: []",
                "decisions:\n  - {series: \"Mist cold 1-dose series\", sources: [cdsi]}  # by all");
        brook.says(MIST, "Mist cold 1-dose series", "Mist cold once");

        OntoReport report = brook.next();

        assertThat(report.changes())
                .extracting(Change::toString)
                .contains("Mist cold 1-dose series: now Mist cold once");
        assertThat(report.notPlaced()).isEmpty();
        assertThat(brook.text("mist-cold/mist-cold-1-dose-series.yaml"))
                .startsWith("series: Mist cold once\n")
                .contains("# the day counts", "title: Nothing given yet");
        assertThat(brook.text("decisions.yaml")).contains("  - {series: Mist cold once, sources: [cdsi]}  # by all\n");
    }

    @Test
    void seriesOfAnotherNameAndOtherRowsIsAnotherOne() {
        brook.says(MIST, "Mist cold 1-dose series", "Mist cold once");
        brook.says(MIST, "<minAge>11 years", "<minAge>12 years");
        brook.says(MIST, "<absMinAge>11 years", "<absMinAge>12 years");
        brook.says(MIST, "<earliestRecAge>11 years", "<earliestRecAge>12 years");
        brook.says(MIST, "<cvx>904", "<cvx>903");
        brook.says(MIST, "<seriesGroupName>Standard", "<seriesGroupName>Usual");

        OntoReport report = brook.next();

        assertThat(report.changes())
                .extracting(change -> change.kind() + " " + change)
                .contains("SERIES_ADDED Mist cold once", "SERIES_REMOVED Mist cold 1-dose series");
    }

    @Test
    void decisionOnASeriesThatIsGoneBecomesAComment() {
        brook.byHand("decisions.yaml", "decisions: []", """
                decisions:
                  # above
                  - series: Hill cough late series
                    begin: 12 years
                    sources: [cdsi]
                """.stripTrailing());
        brook.lacksSeries(HILL, "Hill cough late series");

        OntoReport report = brook.next();

        assertThat(found(report))
                .containsExactly(
                        "decisions.yaml:5: found a shared decision on the series 'Hill cough late series', which is"
                                + " gone, expected a series of the release. Remedy: name the series in its place, or remove the"
                                + " comment that it was made.\n- series: Hill cough late series\n  begin: 12 years\n  sources: [cdsi]");
        assertThat(brook.text("decisions.yaml")).endsWith("""
                decisions: []
                  # above
                  # - series: Hill cough late series
                    # begin: 12 years
                    # sources: [cdsi]
                """);
        assertThat(brook.next().notPlaced()).isEmpty();
    }

    @Test
    void exampleOfASeriesThatIsGoneIsNotPlaced() {
        String late = "hill-cough/hill-cough-late-series.yaml";
        brook.write(
                late,
                brook.text(late)
                        + EXAMPLE.replace("901", "903").replace("status: not complete, dose: 2", "status: complete"));
        brook.lacksSeries(HILL, "Hill cough late series");

        OntoReport report = brook.next();

        assertThat(found(report))
                .hasSize(2)
                .anyMatch(text -> text.endsWith("\n# the day counts"))
                .anyMatch(text -> text.startsWith(late + ":19: found an example of the series 'Hill cough late series',"
                        + " which is gone, expected a series of the release."
                        + " Remedy: move it to the series in its place, if there is one.\n"
                        + "- title: Nothing given yet\n  born: 2020-01-01\n"));
    }

    @Test
    void exampleThatNamesAVaccineThatIsGoneIsSetAside() {
        String file = "hill-cough/hill-cough-1-dose-series.yaml";
        brook.write(
                file,
                brook.text(file)
                        + EXAMPLE.replace("901", "905").replace("status: not complete, dose: 2", "status: complete"));
        brook.says(SCHEDULE, "    <cvxMap><cvx>905</cvx>", "    <cvxMap><cvx>906</cvx>");
        for (int row = 0; row < 4; row++) {
            brook.says(
                    HILL,
                    "<allowableVaccine><vaccineType>brook and hill</vaccineType><cvx>905</cvx>",
                    "<allowableVaccine><vaccineType>brook and hill</vaccineType><cvx>906</cvx>");
        }
        brook.says(HILL, "<cvx>905</cvx>", "<cvx>906</cvx>");

        OntoReport report = brook.next();

        assertThat(found(report))
                .anySatisfy(text -> assertThat(text)
                        .startsWith(file + ":")
                        .contains("found an example that does not fit the release: the CVX code '905', expected")
                        .endsWith("forecast: {status: complete}"));
        assertThat(brook.text(file)).doesNotContain("905");
    }

    @Test
    void guidanceWrittenByHandStaysAndIsNotPlacedWhereItsRowIsGone() {
        brook.byHand(
                "brook-fever/antigen.yaml",
                "{observation: \"903\"}",
                "{observation: \"903\", guidance: Seat them first}");
        brook.byHand(
                "hill-cough/antigen.yaml", "{observation: \"903\"}", "{observation: \"903\", guidance: Use a chair}");
        brook.byHand(
                "brook-fever/brook-fever-risk-1-dose-series.yaml",
                "begin: 2 years}",
                "begin: 2 years, text: Close to water}");
        brook.byHand(TWO_DOSES, "doses:", "guidance:\n  - \"Read the label\"\ndoses:");
        brook.lacks(HILL, "  <contraindications>", "</contraindications>\n");

        OntoReport report = brook.next();

        assertThat(brook.text("brook-fever/antigen.yaml")).contains("guidance: Seat them first");
        assertThat(brook.text(TWO_DOSES)).contains("guidance:\n  - \"Read the label\"\n");
        assertThat(brook.text("brook-fever/brook-fever-risk-1-dose-series.yaml"))
                .contains("text: Close to water");
        assertThat(found(report))
                .containsExactly(
                        "hill-cough/antigen.yaml:5: found text of the contraindication 903, which is gone, expected"
                                + " that row. Remedy: put it where it belongs now, or drop it.\nUse a chair");
    }

    @Test
    void titlesStayUnlessNewOnesAreAskedFor() {
        brook.byHand("observations.yaml", "title: Owns a boat", "title: Has a boat");
        brook.byHand("brook-fever/brook-fever-risk-1-dose-series.yaml", "name: At a brook", "name: Near water");
        brook.says(SCHEDULE, "<shortDescription>mist cold", "<shortDescription>mist cold, new");

        OntoReport kept = brook.next();

        assertThat(kept.changes().stream().filter(change -> change.kind() == Change.Kind.TITLES_KEPT))
                .extracting(Change::toString)
                .containsExactly(
                        "CVX 904: kept 'mist cold', the release says 'mist cold, new'",
                        "observation 906: kept 'Has a boat', the release says 'Owns a boat'",
                        "series group of Brook fever risk 1-dose series: kept 'Near water', the release says 'At a brook'");
        assertThat(brook.text("observations.yaml")).contains("title: Has a boat");

        OntoReport taken = brook.nextWithNewTitles();

        assertThat(taken.changes())
                .extracting(Change::toString)
                .contains(
                        "vaccine 904: name was mist cold, now \"mist cold, new\"",
                        "observation 906, title: was Has a boat, now Owns a boat");
        assertThat(brook.text("observations.yaml")).contains("title: Owns a boat");
    }

    @Test
    void orderOfVaccinesIsToldWhereItChanges() {
        brook.says(
                BROOK,
                "<preferableVaccine><vaccineType>brook, inactivated</vaccineType><cvx>901</cvx>",
                "<preferableVaccine><vaccineType>brook, live</vaccineType><cvx>902</cvx><forecastVaccineType>Y</forecastVaccineType></preferableVaccine>\n"
                        + "<preferableVaccine><vaccineType>brook, inactivated</vaccineType><cvx>901</cvx>");
        brook.next();
        brook.says(BROOK, "<cvx>902</cvx><forecast", "<cvx>9_1</cvx><forecast");
        brook.says(BROOK, "brook, inactivated</vaccineType><cvx>901", "brook, inactivated</vaccineType><cvx>902");
        brook.says(BROOK, "9_1", "901");

        OntoReport report = brook.next();

        assertThat(report.changes())
                .extracting(Change::toString)
                .contains("Brook fever 2-dose series: the order of preferable vaccines of dose 1 has changed");
    }

    @Test
    void baseWithErrorsIsRefusedWithAllOfThem() {
        brook.byHand(TWO_DOSES, "minimum: 6 weeks,", "minimum: six weeks,");
        brook.byHand(TWO_DOSES, "minimum: 10 weeks,", "minimum: ten weeks,");
        Map<String, String> before = BrookRelease.content(brook.base());

        assertThatThrownBy(brook::next)
                .isInstanceOf(KnowledgeException.class)
                .hasMessageStartingWith(
                        "the knowledge in " + brook.base() + " cannot be used: 2 errors\n" + TWO_DOSES + ":12:");
        assertThat(BrookRelease.content(brook.base())).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**/.jenner*");
    }

    @Test
    void releaseThatDoesNotFitTogetherLeavesTheFolderAsItWas() {
        brook.says(SCHEDULE, "<cvxMap><cvx>904</cvx>", "<cvxMap><cvx>907</cvx>");
        Map<String, String> before = BrookRelease.content(brook.base());

        assertThatThrownBy(brook::next)
                .isInstanceOf(KnowledgeException.class)
                .hasMessageStartingWith("release 1.1 over " + brook.base() + " cannot be used: 1 error\n"
                        + "mist-cold/mist-cold-1-dose-series.yaml:14:15: found the CVX code '904', expected one that"
                        + " vaccines.yaml defines.");
        assertThat(BrookRelease.content(brook.base())).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**/.jenner*");
    }

    @Test
    void anotherFolderTakesTheResultAndTheBaseStays() {
        brook.byHand(TWO_DOSES, "series: ", "# ours\nseries: ");
        Map<String, String> before = BrookRelease.content(brook.base());

        brook.nextInto(folder.resolve("new/us"));

        assertThat(BrookRelease.content(brook.base())).isEqualTo(before);
        Map<String, String> written = BrookRelease.content(folder.resolve("new/us"));
        brook.next();
        assertThat(BrookRelease.content(brook.base())).isEqualTo(written);
    }

    @Test
    void emptyFoldersAndLinksStay() throws IOException {
        Path shared = Files.createDirectory(folder.resolve("shared"));
        Files.writeString(shared.resolve("letter.txt"), "Dear reader");
        Path link = Files.createSymbolicLink(brook.base().resolve("letters"), shared);
        Path empty = Files.createDirectories(brook.base().resolve(".kept/refs/heads"));

        brook.next();

        assertThat(link).isSymbolicLink();
        assertThat(shared.resolve("letter.txt")).hasContent("Dear reader");
        assertThat(empty).isEmptyDirectory();
        assertThat(folder).isDirectoryNotContaining("glob:**/.jenner*");
    }

    @Test
    void folderThatIsNotEmptyIsRefused() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "Dear reader\n");

        assertThatThrownBy(() -> brook.nextInto(other))
                .isInstanceOf(KnowledgeException.class)
                .hasMessage("the folder to write to cannot be used: 1 error\nfound " + other
                        + ", which is there and is not empty, expected an empty folder, one that does not exist, or "
                        + brook.base() + " itself. Remedy: name another folder.");
    }

    @Test
    void whatIsNotPlacedIsAddedToWhatAnEarlierImportLeft() {
        brook.write(ReleaseOnto.NOT_PLACED, "# Earlier\n");
        brook.byHand("hill-cough/hill-cough-late-series.yaml", "doses:", "# late\ndoses:");
        brook.lacksSeries(HILL, "Hill cough late series");

        brook.next();

        assertThat(brook.text(ReleaseOnto.NOT_PLACED))
                .startsWith("# Earlier\n\n# Release 1.1 over 1.0: not placed\n\n");
    }
}
