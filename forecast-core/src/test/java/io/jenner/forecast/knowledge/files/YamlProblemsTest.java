package io.jenner.forecast.knowledge.files;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What YAML allows and the schedule files do not. */
class YamlProblemsTest {

    private EditedSchedule schedule;

    @BeforeEach
    void copy(@TempDir Path directory) {
        schedule = new EditedSchedule(directory);
    }

    @Test
    void anchorIsRefused() {
        schedule.change("hill-cough/once.yaml", "minimum: 1 year,", "minimum: &one 1 year,");

        schedule.isRefused(
                "hill-cough/once.yaml:12:28: found an anchor, expected a plain value. Remedy: remove the anchor.");
    }

    @Test
    void anchorOfAMappingIsRefused() {
        schedule.change("hill-cough/once.yaml", "series-group: {", "series-group: &g {");

        schedule.isRefused(
                "hill-cough/once.yaml:5:15: found an anchor, expected a plain value. Remedy: remove the anchor.");
    }

    @Test
    void aliasIsRefused() {
        schedule.change("hill-cough/once.yaml", "minimum: 1 year,", "minimum: *one,");

        schedule.isRefused(
                "hill-cough/once.yaml:12:28: found an alias, expected the value itself. Remedy: write the value out.",
                "hill-cough/once.yaml:12:28: found one, expected an offset such as 4 years - 4 days. Remedy: use"
                        + " whole numbers with day, week, month or year, joined by + or -.");
    }

    @Test
    void mergeKeyIsRefused() {
        schedule.change("marsh-fever/risk.yaml", "type: risk", "type: risk\n<<: {genders: [male]}");

        schedule.isRefused(
                "marsh-fever/risk.yaml:5:1: found the merge key '<<', expected every value in its own place. Remedy:"
                        + " write the values out.");
    }

    @Test
    void tagIsRefused() {
        schedule.change("hill-cough/once.yaml", "antigen: Hill cough", "antigen: !!str Hill cough");

        schedule.isRefused("hill-cough/once.yaml:2:10: found a tag, expected a plain value. Remedy: remove the tag.");
    }

    @Test
    void secondDocumentIsRefused() {
        schedule.change("hill-cough/antigen.yaml", "  - once.yaml", "  - once.yaml\n---\nmore: true");

        schedule.isRefused(
                "hill-cough/antigen.yaml:7:1: found a second document, expected one document in a file. Remedy:"
                        + " remove the line '---'.");
    }

    @Test
    void brokenYamlIsReportedWithItsPlace() {
        schedule.change("hill-cough/once.yaml", "priority: A}", "priority: A");

        schedule.isRefused(
                "hill-cough/once.yaml:7:8: found text that is not YAML (while parsing a flow mapping, expected ','"
                        + " or '}', but got :), expected YAML. Remedy: check indentation, quotes and brackets here and above.");
    }
}
