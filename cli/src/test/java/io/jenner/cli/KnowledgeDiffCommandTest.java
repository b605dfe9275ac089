package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Overlay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeDiffCommandTest {

    @TempDir
    private static Path folder;

    private static String edited;

    @BeforeAll
    static void edit() throws IOException {
        edited = EditedSchedule.in(folder.resolve("edited")).toString();
    }

    @Test
    void differencesAreToldBySeriesAndDose() {
        Command run = Command.run("knowledge", "diff", "us", edited);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("2 differences.").endsWith("""

                        HPV
                          HPV 3-dose series, dose 3:
                            absolute minimum interval from dose 1 for doses from 2016-12-16 was 5 months - 4 days, now 6 months - 4 days
                            minimum interval from dose 1 for doses from 2016-12-16 was 5 months, now 6 months
                        """);
    }

    @Test
    void embeddedScheduleHasTheFactsOfItsFiles() {
        Command run = Command.run("knowledge", "diff", "us", "../rules/src/main/knowledge/us", "--exit-code");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("No fact is different.");
    }

    @Test
    void rulesOfAnOverlayAreTold() {
        Command run = Command.run("knowledge", "diff", "us", "../examples/overlays/no-grace-period");

        String stamped = Forecaster.usSchedule()
                .with(Overlay.in(Path.of("../examples/overlays/no-grace-period")))
                .stamp()
                .digest();
        assertThat(run.out())
                .contains("Rules" + System.lineSeparator() + "  replaced rule \"")
                .contains("digest " + stamped.substring(0, 12));
    }

    @Test
    void ruleThatSaysSomethingElseUnderTheSameManifestIsTold() throws IOException {
        Path one = overlay("one/law");
        Path two = overlay("two/law");

        assertThat(Command.run("knowledge", "diff", one.toString(), two.toString())
                        .out())
                .contains("No fact is different.");

        Path rules = two.resolve("grace-period.drl");
        Files.writeString(rules, Files.readString(rules).replace("TOO_YOUNG", "TOO_SOON"));

        assertThat(Command.run("knowledge", "diff", one.toString(), two.toString())
                        .out())
                .contains("2 differences.", "replaced rule \"");
    }

    private static Path overlay(String name) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(name));
        for (String file : List.of("overlay.yaml", "grace-period.drl")) {
            Files.copy(Path.of("../examples/overlays/no-grace-period", file), copy.resolve(file));
        }
        return copy;
    }

    @Test
    void exitCodeTellsOfDifferencesIfAsked() {
        assertThat(Command.run("knowledge", "diff", "us", edited, "--exit-code").exitCode())
                .isEqualTo(1);
    }

    @Test
    void jsonAloneTakesThePlaceOfTheText() throws IOException {
        Command run = Command.run("knowledge", "diff", "--json", "us", edited);

        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.at("/differences").asInt()).isEqualTo(2);
        assertThat(json.at("/antigens/0/series/0/doses/0/changes/1/now").asText())
                .isEqualTo("6 months");
    }

    @Test
    void jsonInAFileStandsBesideTheText() throws IOException {
        Path file = folder.resolve("diff.json");

        Command run = Command.run("knowledge", "diff", "us", edited, "--format", "markdown", "--json=" + file);

        assertThat(run.out()).startsWith("# What changed in the schedule");
        assertThat(new ObjectMapper()
                        .readTree(Files.readString(file))
                        .at("/wordsOnly")
                        .asInt(-1))
                .isZero();
    }

    @Test
    void folderThatIsNotThereIsToldBeforeAnyWork() {
        Command run = Command.run("knowledge", "diff", "us", edited, "--json=" + folder.resolve("none/diff.json"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("--json: found no folder " + folder.resolve("none")
                        + ", expected a file in an existing folder. Remedy: correct the path.");
    }
}
