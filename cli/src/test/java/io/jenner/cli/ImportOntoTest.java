package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jenner knowledge import-cdsi --onto}, with the invented release among the examples. */
class ImportOntoTest {

    private static final String MIST = "AntigenSupportingData- Mist cold-508.xml";
    private static final String EXAMPLE = """
            examples:
              - title: A dose on the eleventh birthday counts
                born: 2012-03-01
                as-of: 2026-01-05
                doses:
                  - {date: 2023-03-01, cvx: "904", verdict: valid, target-dose: 1}
                forecast: {status: complete, reason: series complete}
            """;

    @TempDir
    private Path folder;

    private Path base;
    private Path release;
    private Path series;

    @BeforeEach
    void importTheFirst() throws IOException {
        base = folder.resolve("base");
        release = Files.createDirectory(folder.resolve("release"));
        try (Stream<Path> files = Files.list(Path.of("../examples/releases/1.0"))) {
            for (Path file : files.toList()) {
                Files.copy(file, release.resolve(file.getFileName().toString()));
            }
        }
        assertThat(importing("1.0", "2026-01-05", "--out", base.toString()).exitCode())
                .isZero();
        series = base.resolve("mist-cold/mist-cold-1-dose-series.yaml");
        Files.writeString(series, Files.readString(series) + EXAMPLE);
    }

    private Command importing(String version, String day, String... options) {
        List<String> arguments = new ArrayList<>(List.of("knowledge", "import-cdsi", release.toString()));
        arguments.addAll(List.of("--release", version, "--published", day, "--checked", day));
        arguments.addAll(List.of(options));
        return Command.run(arguments.toArray(String[]::new));
    }

    private void says(String from, String to) throws IOException {
        Path file = release.resolve(MIST);
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    @Test
    void sameReleaseSaysSoAndEndsWithZero() {
        Command run = importing("1.0", "2026-01-05", "--onto", base.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines().limit(2))
                .containsExactly(
                        "Took in release 1.0 over 1.0, into " + base, "The release says what the files said already.");
    }

    @Test
    void exampleThatNoLongerHoldsIsToldAndEndsWithOne() throws IOException {
        says(">11 years<", ">12 years<");

        Command run = importing("1.1", "2026-06-01", "--onto", base.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "Series changed (1)\n  Mist cold 1-dose series: dose 1, age: absolute minimum was 11 years, now 12"
                                + " years; minimum was 11 years, now 12 years; earliest recommended was 11 years, now 12 years\n")
                .contains("\nExamples that no longer hold (")
                .contains(
                        "  mist-cold/mist-cold-1-dose-series.yaml:20: found the dose of 2023-03-01 not valid (too young)");
        assertThat(Files.readString(series)).contains("A dose on the eleventh birthday counts");
    }

    @Test
    void whatIsNotPlacedIsPrintedInFullAndEndsWithOne() throws IOException {
        Files.writeString(
                series,
                Files.readString(series)
                        .replace("      - {cvx: \"904\"", "      # bought in May\n      - {cvx: \"904\""));
        says("<cvx>904</cvx><forecast", "<cvx>903</cvx><forecast");

        Command run = importing("1.1", "2026-06-01", "--onto", base.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("""
                Not placed (1), kept in not-placed.md
                  mist-cold/mist-cold-1-dose-series.yaml:14: found a comment on dose 1, preferable vaccine 904, which is gone, expected that row. Remedy: put it where it belongs now, or drop it.
                      # bought in May
                """);
        assertThat(base.resolve("not-placed.md")).exists();
    }

    @Test
    void jsonHoldsTheSame() throws IOException {
        Files.writeString(
                series,
                Files.readString(series)
                        .replace("      - {cvx: \"904\"", "      # bought in May\n      - {cvx: \"904\""));
        says("<cvx>904</cvx><forecast", "<cvx>903</cvx><forecast");

        Command run = importing("1.1", "2026-06-01", "--onto", base.toString(), "--json");

        JsonNode report = new ObjectMapper().readTree(run.out());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(report.path("release").asText()).isEqualTo("1.1");
        assertThat(report.path("former").asText()).isEqualTo("1.0");
        assertThat(report.path("allPlaced").asBoolean()).isFalse();
        assertThat(report.path("changes").get(0).path("kind").asText()).isEqualTo("series-changed");
        assertThat(report.path("changes").get(0).path("subject").asText()).isEqualTo("Mist cold 1-dose series");
        assertThat(report.path("notPlaced").get(0).path("text").asText()).isEqualTo("# bought in May");
        assertThat(report.path("examplesThatDoNotHold").size()).isPositive();
    }

    @Test
    void jsonIntoAFileStandsBesideTheText() throws IOException {
        Path json = folder.resolve("report.json");

        Command run = importing("1.0", "2026-01-05", "--onto", base.toString(), "--json=" + json);

        assertThat(run.out()).startsWith("Took in release 1.0");
        assertThat(new ObjectMapper().readTree(json.toFile()).path("allPlaced").asBoolean())
                .isTrue();
    }

    @Test
    void folderThatIsNotThereIsToldBeforeAnythingIsWritten() throws IOException {
        String before = Files.readString(base.resolve("schedule.yaml"));

        Command run =
                importing("1.1", "2026-06-01", "--onto", base.toString(), "--json=" + folder + "/none/report.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("--json: found no folder " + folder + "/none, expected a file in an existing folder.");
        assertThat(Files.readString(base.resolve("schedule.yaml"))).isEqualTo(before);
    }

    @Test
    void folderOfTheReleaseMayFollowTheOptionJson() {
        Command run = Command.run(
                "knowledge",
                "import-cdsi",
                "--onto",
                base.toString(),
                "--published",
                "2026-01-05",
                "--checked",
                "2026-01-05",
                "--release",
                "1.0",
                "--json",
                release.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("{");
    }

    @Test
    void outTakesTheResultAndLeavesTheBase() throws IOException {
        String before = Files.readString(base.resolve("schedule.yaml"));

        Command run = importing("1.1", "2026-06-01", "--onto", base.toString(), "--out", folder + "/new");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(base.resolve("schedule.yaml"))).isEqualTo(before);
        assertThat(folder.resolve("new/schedule.yaml")).content().contains("release: \"1.1\"");
    }

    @Test
    void baseWithErrorsIsUnreadableInput() throws IOException {
        Files.writeString(series, Files.readString(series).replace("minimum: 11", "minimum: eleven"));

        Command run = importing("1.1", "2026-06-01", "--onto", base.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("the knowledge in " + base + " cannot be used: 2 errors\n");
    }

    @Test
    void wrongUsageSaysWhatIsMissing() {
        assertThat(importing("1.1", "2026-06-01").err())
                .startsWith(
                        "found neither --out nor --onto, expected one of them. Remedy: name the folder to write with"
                                + " --out, or the knowledge to take the release in over with --onto.");
        assertThat(importing("1.1", "2026-06-01", "--out", "x", "--json").err())
                .startsWith("found --new-titles or --json without --onto, expected them with it.");
        assertThat(importing("1.1", "2026-06-01", "--onto", folder + "/none").err())
                .startsWith("--onto: found no folder " + folder + "/none, expected one with a schedule.yaml.");
    }
}
