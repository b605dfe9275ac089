package io.jenner.forecast.knowledge.files;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a single key or value. */
class ValueProblemsTest {

    private EditedSchedule schedule;

    @BeforeEach
    void copy(@TempDir Path directory) {
        schedule = new EditedSchedule(directory);
    }

    @Test
    void unknownKeyNamesTheOneThatIsMeant() {
        schedule.change("marsh-fever/risk.yaml", "indications:", "indication:");

        schedule.isRefused(
                "marsh-fever/risk.yaml:9:1: found the unknown key 'indication' in a series file, expected one of"
                        + " series, antigen, vaccine-group, type, genders, series-group, selection, sources, guidance,"
                        + " indications, doses, examples. Remedy: write 'indications'.");
    }

    @Test
    void unknownKeyOfARowIsFoundByColumn() {
        schedule.change("hill-cough/once.yaml", "minimum: 1 year}", "minimun: 1 year}");

        schedule.isRefused("hill-cough/once.yaml:12:36: found the unknown key 'minimun' in an age row, expected one of"
                + " absolute-minimum, minimum, earliest-recommended, latest-recommended, maximum, from, until, source."
                + " Remedy: write 'minimum'.");
    }

    @Test
    void repeatedKeyNamesTheFirstLine() {
        schedule.change("hill-cough/once.yaml", "type: evaluation-only", "type: risk\ntype: evaluation-only");

        schedule.isRefused("hill-cough/once.yaml:5:1: found the key 'type' again, expected it once; it stands at line 4"
                + " already. Remedy: remove one of the two.");
    }

    @Test
    void missingKeyIsNamed() {
        schedule.change("hill-cough/once.yaml", "priority: A}", "preference: 1}");

        schedule.isRefused(
                "hill-cough/once.yaml:6:12: found a selection without 'priority', expected the key 'priority'."
                        + " Remedy: add it.");
    }

    @Test
    void bareCodeIsToBeQuoted() {
        schedule.change("vaccines.yaml", "\"03\"", "03");

        schedule.isRefused(
                "vaccines.yaml:6:11: found 03, expected a CVX code of two or three digits in quotes. Remedy: write"
                        + " \"03\".");
    }

    @Test
    void bareCodeThatYamlTakesForTextIsToBeQuotedToo() {
        schedule.change("marsh-fever/standard.yaml", "inadvertent-vaccines: [\"904\"]", "inadvertent-vaccines: [08]");

        schedule.isRefused(
                "marsh-fever/standard.yaml:24:28: found 08, expected a CVX code of two or three digits in quotes."
                        + " Remedy: write \"08\".");
    }

    @Test
    void codeOfTheWrongLengthIsNoCode() {
        schedule.change("marsh-fever/risk.yaml", "\"001\"", "\"01\"");

        schedule.isRefused(
                "marsh-fever/risk.yaml:10:19: found \"01\", expected an observation code of three digits in quotes."
                        + " Remedy: correct the code.");
    }

    @Test
    void badOffsetIsShown() {
        schedule.change("hill-cough/once.yaml", "absolute-minimum: 1 year", "absolute-minimum: 1 yaer");

        schedule.isRefused(
                "hill-cough/once.yaml:12:28: found 1 yaer, expected an offset such as 4 years - 4 days. Remedy: use"
                        + " whole numbers with day, week, month or year, joined by + or -.");
    }

    @Test
    void dayThatDoesNotExistIsNoDate() {
        schedule.change("marsh-fever/standard.yaml", "until: 2016-12-16, source", "until: 2016-02-30, source");

        schedule.isRefused(
                "marsh-fever/standard.yaml:17:90: found 2016-02-30, expected a date such as 2025-11-10. Remedy:"
                        + " write an existing day as year-month-day.");
    }

    @Test
    void textIsNoNumber() {
        schedule.change("marsh-fever/standard.yaml", "volume: 0.5", "volume: half");

        schedule.isRefused(
                "marsh-fever/standard.yaml:20:61: found half, expected a number without quotes. Remedy: write a"
                        + " number such as 0.5.");
    }

    @Test
    void quotedNumberIsNoNumber() {
        schedule.change("hill-cough/once.yaml", "dose: 1", "dose: \"1\"");

        schedule.isRefused(
                "hill-cough/once.yaml:10:11: found \"1\", expected a whole number without quotes. Remedy: write a"
                        + " number such as 2.");
    }

    @Test
    void yesIsNoFlag() {
        schedule.change("marsh-fever/standard.yaml", "forecast: true", "forecast: yes");

        schedule.isRefused(
                "marsh-fever/standard.yaml:20:76: found yes, expected true or false. Remedy: write true or false.");
    }

    @Test
    void wordOutsideTheListNamesTheNearest() {
        schedule.change("hill-cough/once.yaml", "evaluation-only", "evaluation only");

        schedule.isRefused(
                "hill-cough/once.yaml:4:7: found evaluation only, expected one of standard, risk, evaluation-only."
                        + " Remedy: write evaluation-only.");
    }

    @Test
    void numberIsNoText() {
        schedule.change("schedule.yaml", "\"1.0\"", "1.0");

        schedule.isRefused("schedule.yaml:2:10: found 1.0, expected a text in quotes. Remedy: write \"1.0\".");
    }

    @Test
    void keyWithoutValueIsReported() {
        schedule.change("hill-cough/once.yaml", "series: Hill cough once", "series:");

        schedule.isRefused("hill-cough/once.yaml:1:8: found nothing, expected a text. Remedy: write the text.");
    }

    @Test
    void textWhereAListBelongsIsReported() {
        schedule.change("hill-cough/antigen.yaml", "series:\n  - once.yaml", "series: once.yaml");

        schedule.isRefused(
                "hill-cough/antigen.yaml:4:9: found once.yaml, expected a list. Remedy: write the rows with '-', or"
                        + " use [ ].",
                "hill-cough/once.yaml: found a file that nothing lists, expected it in hill-cough/antigen.yaml."
                        + " Remedy: list it there, or remove it.");
    }

    @Test
    void textWhereAMappingBelongsIsReported() {
        schedule.change("hill-cough/once.yaml", "{absolute-minimum: 1 year, minimum: 1 year}", "1 year");

        schedule.isRefused(
                "hill-cough/once.yaml:12:9: found 1 year, expected a mapping for an age row. Remedy: write its keys"
                        + " and values.");
    }

    @Test
    void emptyListIsToBeLeftOut() {
        schedule.change("marsh-fever/standard.yaml", "inadvertent-vaccines: [\"904\"]", "inadvertent-vaccines: []");

        schedule.isRefused(
                "marsh-fever/standard.yaml:24:27: found an empty list, expected at least one row. Remedy: leave the"
                        + " key out.");
    }

    @Test
    void priorityIsALetter() {
        schedule.change("hill-cough/once.yaml", "priority: A", "priority: first");

        schedule.isRefused(
                "hill-cough/once.yaml:6:12: found the priority 'first', expected a letter such as A. Remedy: correct"
                        + " the priority.");
    }
}
