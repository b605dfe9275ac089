package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainOptionTest {

    private static final String KINDERGARTNER = "../examples/kindergartner.json";
    private static final String SUITE = """
            suite: own
            cases:
              - id: first
                title: A child without doses is said to be complete
                source: {spec: "Table 7-10", schedule: measles/measles-2-dose-series.yaml}
                group: MMR
                born: 2020-06-15
                as-of: 2025-11-22
                forecast: {status: complete}
            """;

    @TempDir
    private Path folder;

    private static List<String> explained(Command run) {
        return run.out().lines().filter(line -> line.startsWith("WHY: ")).toList();
    }

    @Test
    void groupsNamedAreExplainedInTheirOrder() {
        Command run = Command.run("forecast", KINDERGARTNER, "--explain=varicella", "--explain=MMR");

        assertThat(run.exitCode()).isZero();
        assertThat(explained(run))
                .containsExactly(
                        "WHY: Varicella (chickenpox), AS OF 2025-11-22",
                        "WHY: MMR (measles, mumps, rubella), AS OF 2025-11-22");
    }

    @Test
    void withoutAGroupEveryForecastIsExplainedAndAFileMayFollow() {
        Command run = Command.run("forecast", "--explain", KINDERGARTNER);

        assertThat(run.exitCode()).isZero();
        assertThat(explained(run)).hasSizeGreaterThan(8).contains("WHY: Polio, AS OF 2025-11-22");
    }

    @Test
    void onlyAPlaceThatCannotBeBrokenIsWiderThanAHundredColumns() {
        assertThat(Command.run("forecast", KINDERGARTNER, "--explain").out().lines())
                .isNotEmpty()
                .allMatch(line -> line.length() <= 100 || !line.strip().contains(" "));
    }

    @Test
    void unknownGroupIsRejectedNamingTheGroupsThereAre() {
        Command run = Command.run("forecast", KINDERGARTNER, "--explain=Measels");

        assertThat(run.exitCode()).isEqualTo(Jenner.UNREADABLE);
        assertThat(run.err())
                .startsWith("--explain: found the vaccine group 'Measels', expected one of ")
                .contains("MMR")
                .endsWith("Remedy: correct the name." + System.lineSeparator());
    }

    @Test
    void jsonHoldsTheStepsOfTheGroupsAskedFor() throws IOException {
        JsonNode answer = json("--explain=MMR");

        assertThat(answer.get("explanations")).hasSize(1);
        JsonNode explanation = answer.get("explanations").get(0);
        assertThat(explanation.get("vaccineGroup").asText()).isEqualTo("MMR");
        assertThat(explanation.get("seriesNotAsked").get(0).asText()).isEqualTo("Measles risk 1-dose series");
        JsonNode dose = explanation.get("steps").findParents("question").stream()
                .filter(step -> step.get("question").asText().equals("dose"))
                .findFirst()
                .orElseThrow();
        assertThat(dose.get("subject").get("targetDose").asInt()).isEqualTo(1);
        assertThat(dose.get("conclusion").get("outcome").asText()).isEqualTo("notValid");
        assertThat(dose.get("rules").get(0).get("source").asText()).startsWith("CDSi 4.6 Table");
        assertThat(dose.findValuesAsText("line")).contains("measles/measles-2-dose-series.yaml:12");
    }

    @Test
    void jsonHoldsNoExplanationUnlessAskedFor() throws IOException {
        assertThat(json().has("explanations")).isFalse();
    }

    @Test
    void caseThatIsNotThereIsRejected() throws IOException {
        Path suite = folder.resolve("own.yaml");
        Files.writeString(suite, SUITE);

        Command run = Command.run("cases", "run", "--explain", "other", suite.toString());

        assertThat(run.exitCode()).isEqualTo(Jenner.UNREADABLE);
        assertThat(run.err())
                .isEqualTo("--explain: found no case with the id 'other', expected one of the cases in these files."
                        + " Remedy: correct the id, or add its file." + System.lineSeparator());
    }

    @Test
    void caseIsShownExpectedAgainstFoundWithItsExplanation() throws IOException {
        Path suite = folder.resolve("own.yaml");
        Files.writeString(suite, SUITE);

        Command run = Command.run("cases", "run", "--explain", "first", suite.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(Jenner.NOT_ALL_GOOD);
        assertThat(run.out()).startsWith("CASE first of own: FAILED");
        assertThat(run.out().lines())
                .contains(
                        "  seriesStatus             Complete                   Not Complete               differs",
                        "WHY: MMR (measles, mumps, rubella), AS OF 2025-11-22");
    }

    private static JsonNode json(String... options) throws IOException {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "forecast";
        arguments[1] = KINDERGARTNER;
        arguments[2] = "--format";
        arguments[3] = "json";
        System.arraycopy(options, 0, arguments, 4, options.length);
        return new ObjectMapper().readTree(Command.run(arguments).out());
    }
}
