package io.jenner.forecast.knowledge.files;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that do not lead anywhere, or to two places. */
class ReferenceProblemsTest {

    private EditedSchedule schedule;

    @BeforeEach
    void copy(@TempDir Path directory) {
        schedule = new EditedSchedule(directory);
    }

    @Test
    void danglingCvxIsReported() {
        schedule.change("marsh-fever/standard.yaml", "[\"901\", \"03\"]", "[\"901\", \"905\"]");

        schedule.isRefused("marsh-fever/standard.yaml:38:121: found the CVX code '905', expected one that vaccines.yaml"
                + " defines. Remedy: correct it, or define it there.");
    }

    @Test
    void danglingObservationIsReported() {
        schedule.change("marsh-fever/antigen.yaml", "clinical-history: [\"002\"]", "clinical-history: [\"004\"]");

        schedule.isRefused("marsh-fever/antigen.yaml:5:22: found the observation code '004', expected one that"
                + " observations.yaml defines. Remedy: correct it, or define it there.");
    }

    @Test
    void misspeltAntigenOfAVaccineIsReported() {
        schedule.change("vaccines.yaml", "antigens: [Marsh fever]}", "antigens: [Marsh fewer]}");

        schedule.isRefused(
                "vaccines.yaml:4:42: found the antigen 'Marsh fewer', expected one that an antigen.yaml defines."
                        + " Remedy: write Marsh fever.");
    }

    @Test
    void misspeltVaccineGroupIsReported() {
        schedule.change("hill-cough/once.yaml", "vaccine-group: Fevers", "vaccine-group: Fever");

        schedule.isRefused(
                "hill-cough/once.yaml:3:16: found the vaccine group 'Fever', expected one that vaccine-groups.yaml"
                        + " defines. Remedy: write Fevers.");
    }

    @Test
    void seriesOfADecisionMustExist() {
        schedule.change("decisions.yaml", "3-dose series", "2-dose series");

        schedule.isRefused(
                "decisions.yaml:4:14: found the series 'Marsh fever 2-dose series', expected one that a series file"
                        + " defines. Remedy: write Marsh fever 3-dose series.");
    }

    @Test
    void sourceOfADecisionMustBeDeclared() {
        schedule.change("decisions.yaml", "sources: [made-up]", "sources: [made-up, journal]");

        schedule.isRefused(
                "decisions.yaml:4:92: found the source 'journal', expected one that the file declares: made-up."
                        + " Remedy: declare it under sources with its title, place and days.");
    }

    @Test
    void sourceOfARowMustBeDeclared() {
        schedule.change("marsh-fever/standard.yaml", "source: older", "source: oldest");

        schedule.isRefused(
                "marsh-fever/standard.yaml:17:110: found the source 'oldest', expected one that the file declares:"
                        + " made-up, older. Remedy: declare it under sources with its title, place and days.");
    }

    @Test
    void sourceCheckedBeforeItWasPublishedIsReported() {
        schedule.change("hill-cough/once.yaml", "checked: 2020-02-01", "checked: 2019-02-01");

        schedule.isRefused("hill-cough/once.yaml:8:12: found the source 'made-up' checked on 2019-02-01, published on"
                + " 2020-01-01, expected a check on the day of publication or later. Remedy: correct one of the two"
                + " days.");
    }

    @Test
    void fileWithoutSourcesIsReported() {
        schedule.change(
                "hill-cough/antigen.yaml",
                "sources:\n  made-up: {title: A made-up list, place: This test, published: 2020-01-01, checked: 2020-02-01}\n",
                "");

        schedule.isRefused(
                "hill-cough/antigen.yaml:1:1: found an antigen file without 'sources', expected the key 'sources'."
                        + " Remedy: add it.");
    }

    @Test
    void seriesGroupMustHaveASeries() {
        schedule.change("marsh-fever/standard.yaml", "equivalent: [\"2\"]", "equivalent: [\"3\"]");

        schedule.isRefused(
                "marsh-fever/standard.yaml:6:56: found the series group '3', expected one of this antigen: 1, 2."
                        + " Remedy: correct the code.");
    }

    @Test
    void seriesNameIsUsedOnce() {
        schedule.change(
                "marsh-fever/risk.yaml", "series: Marsh fever risk series", "series: Marsh fever 3-dose series");

        schedule.isRefused(
                "marsh-fever/risk.yaml:1:1: found the series 'Marsh fever 3-dose series' again, expected it once; it"
                        + " stands at marsh-fever/standard.yaml:1 already. Remedy: rename or remove one of the two.");
    }

    @Test
    void cvxIsDefinedOnce() {
        schedule.change("vaccines.yaml", "\"902\"", "\"901\"");

        schedule.isRefused(
                "marsh-fever/antigen.yaml:14:15: found the CVX code '902', expected one that vaccines.yaml defines."
                        + " Remedy: correct it, or define it there.",
                "marsh-fever/standard.yaml:23:15: found the CVX code '902', expected one that vaccines.yaml defines."
                        + " Remedy: correct it, or define it there.",
                "marsh-fever/standard.yaml:28:29: found the CVX code '902', expected one that vaccines.yaml defines."
                        + " Remedy: correct it, or define it there.",
                "vaccine-conflicts.yaml:4:16: found the CVX code '902', expected one that vaccines.yaml defines."
                        + " Remedy: correct it, or define it there.",
                "vaccines.yaml:5:5: found the CVX code '901' again, expected it once; it stands at vaccines.yaml:4"
                        + " already. Remedy: rename or remove one of the two.");
    }

    @Test
    void conflictOfTwoVaccinesIsGivenOnce() {
        schedule.change(
                "vaccine-conflicts.yaml",
                "vaccine-conflicts:\n",
                "vaccine-conflicts:\n  - {previous: \"902\", current: \"904\", begin: 1 day, minimum-end: 24 days, end: 28 days}\n");

        schedule.isRefused(
                "vaccine-conflicts.yaml:5:5: found the conflict of 902 with a later 904 again, expected it once; it"
                        + " stands at line 4 already. Remedy: remove one of the two.");
    }

    @Test
    void seriesBelongsToTheAntigenOfItsFolder() {
        schedule.change("hill-cough/once.yaml", "antigen: Hill cough", "antigen: Marsh fever");

        schedule.isRefused(
                "hill-cough/once.yaml:1:1: found a series against 'Marsh fever', expected 'Hill cough', the antigen"
                        + " of this folder. Remedy: correct the name, or move the file.");
    }

    @Test
    void antigenIsInOneVaccineGroup() {
        schedule.change(
                "vaccine-groups.yaml",
                "administer-full-group: false}",
                "administer-full-group: false}\n  - {name: Coughs, antigens: [Hill cough]}");

        schedule.isRefused(
                "vaccine-groups.yaml:5: found the antigen 'Hill cough' in 'Coughs' and in 'Fevers', expected every"
                        + " antigen in one vaccine group. Remedy: remove it from one of the two.");
    }

    @Test
    void antigenWithoutVaccineGroupIsReported() {
        schedule.change("vaccine-groups.yaml", "antigens: [Marsh fever, Hill cough]", "antigens: [Marsh fever]");

        schedule.isRefused(
                "hill-cough/antigen.yaml:1: found the antigen 'Hill cough', which is in no vaccine group, expected"
                        + " it in vaccine-groups.yaml. Remedy: add it to a group there.");
    }

    @Test
    void seriesNamesTheGroupOfItsAntigen() {
        schedule.change(
                "vaccine-groups.yaml",
                "antigens: [Marsh fever, Hill cough], administer-full-group: false}",
                "antigens: [Marsh fever]}\n  - {name: Coughs, antigens: [Hill cough]}");

        schedule.isRefused(
                "hill-cough/once.yaml:1: found the vaccine group 'Fevers', expected 'Coughs', the group of Hill"
                        + " cough. Remedy: correct the name.");
    }

    @Test
    void groupOfSeveralAntigensSaysWhetherAllAreGiven() {
        schedule.change("vaccine-groups.yaml", ", administer-full-group: false", "");

        schedule.isRefused("vaccine-groups.yaml:4:5: found the vaccine group 'Fevers' of several antigens without"
                + " 'administer-full-group', expected true or false. Remedy: say whether all its antigens are to be"
                + " given together.");
    }

    @Test
    void fileThatIsListedMustExist() {
        schedule.change("hill-cough/antigen.yaml", "once.yaml", "twice.yaml");

        schedule.isRefused(
                "hill-cough/antigen.yaml:5:5: found no file hill-cough/twice.yaml, expected the file that is listed"
                        + " here. Remedy: add it, or correct the name.",
                "hill-cough/once.yaml: found a file that nothing lists, expected it in hill-cough/antigen.yaml."
                        + " Remedy: list it there, or remove it.");
    }

    @Test
    void fileIsListedOnce() {
        schedule.change("hill-cough/antigen.yaml", "  - once.yaml", "  - once.yaml\n  - once.yaml");

        schedule.isRefused(
                "hill-cough/antigen.yaml:6:5: found 'once.yaml' again, expected it once. Remedy: remove one of the"
                        + " two.");
    }

    @Test
    void fileNameHasNoPath() {
        schedule.change("hill-cough/antigen.yaml", "once.yaml", "../marsh-fever/risk.yaml");

        schedule.isRefused(
                "hill-cough/antigen.yaml:5:5: found the name '../marsh-fever/risk.yaml', expected letters, digits,"
                        + " '.', '_' and '-'. Remedy: rename it.",
                "hill-cough/once.yaml: found a file that nothing lists, expected it in hill-cough/antigen.yaml."
                        + " Remedy: list it there, or remove it.");
    }
}
