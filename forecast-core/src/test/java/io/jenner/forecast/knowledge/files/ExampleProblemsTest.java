package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.InventedExample;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with an example. */
class ExampleProblemsTest {

    private static final String FILE = InventedExample.FILE;

    private EditedSchedule schedule;

    @BeforeEach
    void copy(@TempDir Path directory) {
        schedule = new EditedSchedule(directory);
        InventedExample.addTo(schedule.folder());
    }

    @Test
    void unknownKeyOfADoseNamesTheKnownOnes() {
        schedule.change(FILE, "target-dose: 1", "targetdose: 1");

        schedule.isRefused(
                FILE + ":66:56: found the unknown key 'targetdose' in a dose, expected one of date, cvx, mvx,"
                        + " trade-name, volume, lot-expires, condition, verdict, target-dose, reason, reasons, remark."
                        + " Remedy: write 'target-dose'.");
    }

    @Test
    void doseWithoutVerdictIsNotAnExpectation() {
        schedule.change(FILE, ", verdict: not evaluated", "");

        schedule.isRefused(FILE + ":69:9: found a dose without 'verdict', expected the key 'verdict'. Remedy: add it.");
    }

    @Test
    void exampleWithoutForecastIsNotAnExample() {
        schedule.change(FILE, "    forecast: {status: complete, reason: series complete}\n", "");

        schedule.isRefused(
                FILE + ":71:5: found an example without 'forecast', expected the key 'forecast'. Remedy: add it.");
    }

    @Test
    void unknownVerdictNamesTheWords() {
        schedule.change(FILE, "verdict: not valid", "verdict: invalid");

        schedule.isRefused(FILE + ":68:49: found invalid, expected one of valid, not valid, extraneous, sub-standard,"
                + " not evaluated. Remedy: write valid or not valid.");
    }

    @Test
    void remarkIsNoReason() {
        schedule.change(FILE, "reason: dose condition", "reason: age grace period");

        schedule.isRefused(FILE + ":67:163: found age grace period, expected one of expired lot, dose condition,"
                + " inadvertent administration, too young, too old, too soon, vaccine conflict, wrong vaccine,"
                + " series already complete. Remedy: write one of these words.");
    }

    @Test
    void validDoseHasNoReason() {
        schedule.change(FILE, "verdict: not valid", "verdict: valid");

        schedule.isRefused(FILE + ":68:9: found a reason against a valid dose, expected a remark, or nothing."
                + " Remedy: remove it, or correct the verdict.");
    }

    @Test
    void closedForecastHasNoDoseNumberAndNoDates() {
        schedule.change(FILE, "{status: complete, reason", "{status: complete, earliest: 2025-12-01, reason");

        schedule.isRefused(FILE + ":74:15: found a dose number or dates with status 'complete', expected none, as no"
                + " dose is forecast. Remedy: remove them.");
    }

    @Test
    void reasonAndStatusOfAForecastFit() {
        schedule.change(FILE, "reason: series complete", "reason: season over");

        schedule.isRefused(FILE + ":74:15: found status 'complete' for the reason 'season over', expected"
                + " 'not recommended', to which that reason leads. Remedy: correct one of the two.");
    }

    @Test
    void assessmentDateIsNotBeforeBirth() {
        schedule.change(FILE, "born: 2012-02-29\n    sex", "born: 2026-02-28\n    sex");

        schedule.isRefused(FILE + ":58:5: found as-of 2025-11-22, before the date of birth 2026-02-28, expected a later"
                + " day. Remedy: correct one of the two.");
    }

    @Test
    void codesThatNothingDefinesAreReported() {
        schedule.change(FILE, "cvx: \"902\", verdict", "cvx: \"905\", verdict");
        schedule.change(FILE, "{code: \"003\"", "{code: \"009\"");

        schedule.isRefused(
                FILE + ":64:16: found the observation code '009', expected one that observations.yaml defines."
                        + " Remedy: correct it, or define it there.",
                FILE + ":68:33: found the CVX code '905', expected one that vaccines.yaml defines."
                        + " Remedy: correct it, or define it there.");
    }

    @Test
    void valuesThatNoRecordHasAreReportedTogether() {
        schedule.change(FILE, "until: 2025-02-01", "until: 2024-02-01");
        schedule.change(FILE, "volume: 0.5, lot", "volume: 0, lot");
        schedule.change(FILE, "date: 2025-08-11", "date: 2025-08-32");

        schedule.isRefused(
                FILE + ":64:9: found until 2024-02-01, before its date 2025-01-01, expected the same day or later."
                        + " Remedy: correct one of the two.",
                FILE + ":67:9: found a volume of 0, expected more than 0 and at most 1000."
                        + " Remedy: correct it, or leave it out.",
                FILE + ":69:16: found 2025-08-32, expected a date such as 2025-11-10."
                        + " Remedy: write an existing day as year-month-day.");
    }
}
