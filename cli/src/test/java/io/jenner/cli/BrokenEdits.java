package io.jenner.cli;

import java.util.List;

/** Edits that somebody might make by mistake, each in one file. */
final class BrokenEdits {

    /**
     * One edit.
     *
     * @param title what went wrong
     * @param file the file, below the schedule folder or the folder of rules
     * @param from a text of the file; its first occurrence is changed
     * @param to what is written instead
     */
    record Edit(String title, String file, String from, String to) {

        boolean isOfRules() {
            return file.endsWith(".drl");
        }

        @Override
        public String toString() {
            return title;
        }
    }

    private static final String HPV = "hpv/hpv-3-dose-series.yaml";
    private static final String MEASLES = "measles/measles-2-dose-series.yaml";
    private static final String RULES = "clinic.drl";

    /** The rules that the edits of rules start from. */
    static final String DRL = """
            package org.example.clinic

            import io.jenner.forecast.EvaluationReason
            import io.jenner.forecast.engine.decision.DoseDecision
            import io.jenner.forecast.engine.decision.Milestone

            rule "A dose on the birthday of its minimum age is too young here"
                @source("Decision 0004")
            when
                $dose : DoseDecision(minimumAge == Milestone.REACHED, inadvertentVaccine == false)
            then
                $dose.notValid(EvaluationReason.TOO_YOUNG);
            end
            """;

    static final List<Edit> ALL = List.of(
            new Edit("A key is misspelt", HPV, "{absolute-minimum: 15 years", "{absolut-minimum: 15 years"),
            new Edit("A code has lost its quotes", HPV, "{cvx: \"165\"", "{cvx: 165"),
            new Edit("A unit is misspelt", HPV, "latest-recommended: 16 weeks", "latest-recommended: 16 wekes"),
            new Edit(
                    "The minimum age is above the maximum age",
                    HPV,
                    "latest-recommended: 15 years, maximum: 46 years",
                    "latest-recommended: 15 years, maximum: 14 years"),
            new Edit("An interval is measured from a later dose", HPV, "{from-dose: 1", "{from-dose: 4"),
            new Edit(
                    "Two rows for one interval hold at the same time",
                    HPV,
                    "from: 2016-12-16}\n      - {from-p",
                    "from: 2016-06-01}\n      - {from-p"),
            new Edit(
                    "Between two rows for one interval some days are left out",
                    HPV,
                    "from: 2016-12-16}\n      - {from-p",
                    "from: 2017-01-01}\n      - {from-p"),
            new Edit(
                    "The order of two intervals depends on the day",
                    HPV,
                    "latest-recommended: 7 months + 4 weeks, from",
                    "latest-recommended: 183 days, from"),
            new Edit("A quotation mark is missing", MEASLES, "name: Standard", "name: \"Standard"),
            new Edit("A key stands twice", MEASLES, "type: standard\n", "type: standard\ntype: risk\n"),
            new Edit("No series of a group is the default", MEASLES, "default: true", "default: false"),
            new Edit(
                    "Two series of a group have the same preference",
                    "hepb/hepb-4-dose-series.yaml",
                    "preference: 2",
                    "preference: 1"),
            new Edit("A code that no file defines", "hpv/hpv-risk-2-dose-series.yaml", "\"169\"", "\"999\""),
            new Edit(
                    "A value contradicts an example",
                    MEASLES,
                    "{absolute-minimum: 12 months - 4 days",
                    "{absolute-minimum: 13 months - 4 days"),
            new Edit("A field is misspelt", RULES, "minimumAge ==", "minimumAeg =="),
            new Edit("A comma is missing", RULES, "REACHED, inad", "REACHED inad"),
            new Edit("A conclusion is misspelt", RULES, ".notValid", ".notVaild"),
            new Edit("A rule wants to be first", RULES, "when\n", "salience 10\nwhen\n"),
            new Edit("A rule can never match", RULES, "inadvertentVaccine == false", "minimumAge == Milestone.AHEAD"),
            new Edit(
                    "A rule takes the name of another",
                    RULES,
                    "A dose on the birthday of its minimum age is too young here",
                    "A dose before the absolute minimum age is too young"));

    private BrokenEdits() {}
}
