package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesJunitCommandTest {

    private static final String SUITE = """
            suite: Our own
            cases:
              - id: passes
                title: A child without doses needs a first MMR
                source: {spec: "7.5", schedule: measles/measles-2-dose-series.yaml}
                group: MMR
                born: 2021-03-10
                as-of: 2025-11-22
                forecast: {status: not complete, dose: 1}
              - id: fails
                title: A child without doses is said to be complete
                source: {spec: "7.5", schedule: measles/measles-2-dose-series.yaml}
                group: MMR
                born: 2021-03-10
                as-of: 2025-11-22
                forecast: {status: complete}
            """;

    @TempDir
    private Path folder;

    @Test
    void outcomeIsWrittenForABuildServer() throws IOException {
        Path out = folder.resolve("cases.xml");

        Command run = Command.run("cases", "junit", out.toString(), suite());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(Jenner.NOT_ALL_GOOD);
        assertThat(run.out().lines()).containsExactly("1 of 2 cases passed (50.0 %), 0 ruled, 1 failed; wrote " + out);
        assertThat(Files.readString(out))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"jenner\" tests=\"2\""
                        + " failures=\"1\" errors=\"0\" skipped=\"0\" time=\"")
                .contains("<failure message=\"seriesStatus expected Complete, found Not Complete; ")
                .endsWith("</testsuites>\n");
    }

    @Test
    void casesCanBeChosenAndFailuresAllowed() throws IOException {
        Path out = folder.resolve("cases.xml");

        assertThat(Command.run("cases", "junit", out.toString(), suite(), "--id", "passes")
                        .exitCode())
                .isZero();
        assertThat(Command.run("cases", "junit", out.toString(), suite(), "--allow-failures")
                        .exitCode())
                .isZero();
    }

    @Test
    void suiteInPlaceOfTheFileToWriteIsLeftAlone() throws IOException {
        String suite = suite();

        Command run = Command.run("cases", "junit", suite, suite);

        assertThat(run.exitCode()).isEqualTo(Jenner.UNREADABLE);
        assertThat(run.err())
                .startsWith("OUT.xml: found " + suite + ", expected the file to write."
                        + " Remedy: name it first, then the suites.");
        assertThat(Path.of(suite)).hasContent(SUITE);
    }

    private String suite() throws IOException {
        return Files.writeString(folder.resolve("own.yaml"), SUITE).toString();
    }
}
