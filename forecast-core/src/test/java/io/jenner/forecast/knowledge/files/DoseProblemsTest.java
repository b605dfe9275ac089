package io.jenner.forecast.knowledge.files;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a dose that contradict one another. */
class DoseProblemsTest {

    private EditedSchedule schedule;

    @BeforeEach
    void copy(@TempDir Path directory) {
        schedule = new EditedSchedule(directory);
    }

    @Test
    void doseNumbersHaveNoGaps() {
        schedule.change("marsh-fever/standard.yaml", "- dose: 2", "- dose: 4");

        schedule.isRefused(
                "marsh-fever/standard.yaml:25:5: found dose 4, expected dose 2. Remedy: number the doses from 1"
                        + " without gaps.");
    }

    @Test
    void intervalFromALaterDoseIsReported() {
        schedule.change("marsh-fever/standard.yaml", "from-dose: 2", "from-dose: 3");

        schedule.isRefused(
                "marsh-fever/standard.yaml:51:10: found from-dose 3 in dose 3, expected an earlier dose of the"
                        + " series. Remedy: correct the number.");
    }

    @Test
    void intervalNeedsOneThingToMeasureFrom() {
        schedule.change("marsh-fever/standard.yaml", "from-dose: 1,", "from-dose: 1, from-previous: true,");

        schedule.isRefused(
                "marsh-fever/standard.yaml:48:9: found an interval with from-previous and from-dose, expected"
                        + " exactly one of from-previous, from-dose, from-most-recent, from-observation. Remedy: say what it"
                        + " is measured from.");
    }

    @Test
    void intervalFromNothingIsReported() {
        schedule.change("marsh-fever/standard.yaml", "{from-dose: 2, ", "{");

        schedule.isRefused(
                "marsh-fever/standard.yaml:51:9: found an interval with nothing to measure from, expected exactly"
                        + " one of from-previous, from-dose. Remedy: say what it is measured from.");
    }

    @Test
    void fromPreviousIsNeverFalse() {
        schedule.change("marsh-fever/standard.yaml", "from-previous: true", "from-previous: false");

        schedule.isRefused(
                "marsh-fever/standard.yaml:27:9: found from-previous: false, expected from-previous: true, or what"
                        + " else it is measured from. Remedy: correct it.");
    }

    @Test
    void ageRowsMayNotOverlap() {
        schedule.change("marsh-fever/standard.yaml", "until: 2016-12-16, source", "until: 2016-12-17, source");

        schedule.isRefused(
                "marsh-fever/standard.yaml:18:9: found an age row that holds on days on which another one does,"
                        + " expected one age row on any day. Remedy: end the older row with 'until' where this one begins with"
                        + " 'from'.");
    }

    @Test
    void doseCountNeedsOneNumber() {
        schedule.change("marsh-fever/standard.yaml", "more-than: 1,", "more-than: 1, exactly: 2,");

        schedule.isRefused(
                "marsh-fever/standard.yaml:38:17: found more-than and exactly together, expected exactly one of"
                        + " more-than, exactly, fewer-than. Remedy: write one of them.");
    }

    @Test
    void ageConditionNeedsAnAge() {
        schedule.change("marsh-fever/standard.yaml", "{kind: age, begin: 12 months, end: 20 years}", "{kind: age}");

        schedule.isRefused(
                "marsh-fever/standard.yaml:40:17: found an age condition without an age, expected begin or end."
                        + " Remedy: add one of them.");
    }

    @Test
    void severalSetsNeedAWord() {
        schedule.change("marsh-fever/standard.yaml", "        sets-needed: all\n", "");

        schedule.isRefused(
                "marsh-fever/standard.yaml:30:9: found a skip without 'sets-needed', expected the key 'sets-needed'."
                        + " Remedy: add it.");
    }

    @Test
    void seasonNeedsADay() {
        schedule.change("marsh-fever/standard.yaml", "{first-day: 2025-07-01, last-day: 2026-06-30}", "{}");

        schedule.isRefused(
                "marsh-fever/standard.yaml:15:13: found a season without days, expected first-day or last-day."
                        + " Remedy: add one of them, or remove the season.");
    }

    @Test
    void seriesGroupsMayNotWaitForEachOther() {
        schedule.change(
                "marsh-fever/risk.yaml",
                "  - dose: 1",
                "  - dose: 1\n    skips:\n      - context: both\n        sets:\n          - conditions:\n              - {kind: completed-series, series-groups: [\"1\"]}");

        schedule.isRefused(
                "marsh-fever/risk.yaml:17:58: found a skip in the series group '2' that waits for '1', which in turn"
                        + " waits for '2', expected completed-series conditions that never lead back. Remedy: remove one of"
                        + " the conditions.",
                "marsh-fever/standard.yaml:56:58: found a skip in the series group '1' that waits for '2', which in"
                        + " turn waits for '1', expected completed-series conditions that never lead back. Remedy: remove one"
                        + " of the conditions.");
    }

    @Test
    void minimumAfterMaximumIsAWarning() {
        schedule.change(
                "marsh-fever/standard.yaml",
                "minimum: 6 weeks, maximum: 46 years",
                "minimum: 47 years, maximum: 46 years");

        schedule.isTakenWith(
                "marsh-fever/standard.yaml:17:46: found minimum 47 years with maximum 46 years, expected minimum not"
                        + " after maximum. Remedy: correct one of the two.");
    }

    @Test
    void rowThatEndsBeforeItBeginsIsAWarning() {
        schedule.change("marsh-fever/standard.yaml", "until: 2023-01-01", "until: 2022-05-06");

        schedule.isTakenWith(
                "marsh-fever/standard.yaml:35:13: found a row from 2022-05-06 until 2022-05-06, expected 'until'"
                        + " after 'from', as 'until' is the first day on which the row no longer holds. Remedy: correct one of"
                        + " the two days.");
    }

    @Test
    void minimumWithoutAbsoluteMinimumIsAWarning() {
        schedule.change("marsh-fever/standard.yaml", "absolute-minimum: 28 days, ", "");

        schedule.isTakenWith(
                "marsh-fever/standard.yaml:28:44: found minimum 28 days without absolute-minimum, so that every"
                        + " earlier dose counts, expected both. Remedy: add absolute-minimum, or leave it so if it is meant.");
    }

    @Test
    void riskSeriesWithoutIndicationsIsAWarning() {
        schedule.change(
                "marsh-fever/risk.yaml",
                "indications:\n  - {observation: \"001\", begin: 2 years, end: 50 years, text: Offer it., guidance: \"Boots: no excuse.\"}\n",
                "");

        schedule.isTakenWith(
                "marsh-fever/risk.yaml:1:1: found a risk series without indications, which is relevant to nobody,"
                        + " expected at least one indication. Remedy: add it, or change the type.");
    }

    @Test
    void mixedPriorityIsAWarning() {
        schedule.change("marsh-fever/standard.yaml", "minimum: 0 days, priority: true", "minimum: 0 days");

        schedule.isTakenWith(
                "marsh-fever/standard.yaml:47:5: found intervals of dose 3 with and without priority, expected the"
                        + " same for all intervals of a dose. Remedy: give all of them priority, or none.");
    }

    @Test
    void backwardSeasonIsAWarning() {
        schedule.change("marsh-fever/standard.yaml", "last-day: 2026-06-30", "last-day: 2025-06-30");

        schedule.isTakenWith(
                "marsh-fever/standard.yaml:15:37: found a season from 2025-07-01 to 2025-06-30, expected the last"
                        + " day not before the first. Remedy: correct one.");
    }
}
