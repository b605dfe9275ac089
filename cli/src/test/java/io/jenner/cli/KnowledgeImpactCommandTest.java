package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeImpactCommandTest {

    private static final String SUITE = "../test-cases/suites/hpv.yaml";

    @TempDir
    private static Path folder;

    private static String edited;

    @BeforeAll
    static void edit() throws IOException {
        edited = EditedSchedule.in(folder.resolve("edited")).toString();
    }

    @Test
    void textTellsCountsCasesAndExamples() {
        Command run = impact("--population", "0");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("Changed: \\d+ people \\([\\d.]+ %\\): \\d+ of the cases, and 0 made up")
                .containsPattern("  HPV +anything +\\d+  ")
                .contains("Cases that fail now: ", "hpv-three-dose-third-4-days-short (hpv, HPV)")
                .contains("Cases that pass now: none")
                .contains("      + absolute minimum interval 6 months - 4 days since target dose 1: 2023-08-10")
                .contains(" | jenner forecast - --knowledge " + edited + " --explain=HPV")
                .contains("See (with --knowledge us as it was):");
    }

    @Test
    void exitCodeTellsOfChangesIfAsked() {
        assertThat(impact("--population", "0", "--exit-code").exitCode()).isEqualTo(1);
        assertThat(Command.run("knowledge", "impact", "us", "us", "--suite", SUITE, "--population", "20", "--exit-code")
                        .exitCode())
                .isZero();
    }

    @Test
    void jsonHoldsPeopleThatCanBeAskedAgain() throws IOException {
        Command run = impact("--population", "1500", "--seed", "3", "--json");

        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.at("/groups/0/vaccineGroup").asText()).isEqualTo("HPV");
        assertThat(json.at("/changed/population").asInt()).isPositive();
        JsonNode example = json.at("/groups/0/examples/0");
        assertThat(example.at("/patient/birthDate").asText()).isNotEmpty();
        assertThat(example.at("/commandAfter").asText()).endsWith(" --explain=HPV");
        assertThat(json.at("/casesThatFailNow")).isNotEmpty();
    }

    @Test
    void markdownHasATableOfCounts() {
        assertThat(impact("--population", "0", "--format", "markdown", "--examples", "0")
                        .out())
                .startsWith("# Whose answers change\n")
                .contains("| Vaccine group | What changes | People | Share |\n|---|---|---:|---:|\n| HPV | anything | ")
                .doesNotContain("## Examples");
    }

    @Test
    void numbersThatCannotBeAreToldTogether() {
        Command run = Command.run(
                "knowledge", "impact", "us", "us", "--population", "-1", "--threads", "0", "--examples", "-2");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "--population: found -1, expected 0 or more. Remedy: correct the number.",
                        "--examples: found -2, expected 0 or more. Remedy: correct the number.",
                        "--threads: found 0, expected a number from 1. Remedy: correct it, or leave it out.");
    }

    @Test
    void suiteThatIsNotThereIsTold() {
        Command run = Command.run("knowledge", "impact", "us", "us", "--suite", "none.yaml");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("none.yaml: found no such file, expected a file with cases. Remedy: correct the path.");
    }

    private static Command impact(String... options) {
        String[] command = new String[6 + options.length];
        System.arraycopy(new String[] {"knowledge", "impact", "us", edited, "--suite", SUITE}, 0, command, 0, 6);
        System.arraycopy(options, 0, command, 6, options.length);
        return Command.run(command);
    }
}
