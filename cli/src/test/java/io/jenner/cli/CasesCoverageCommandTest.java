package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesCoverageCommandTest {

    @TempDir
    private Path folder;

    @Test
    void coverageIsToldAndListedInPage() throws IOException {
        Path page = folder.resolve("page.md");

        Command run = Command.run("cases", "coverage", suite(), "--page", page.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("1 answers").contains("rules fire", "By kind of line", "By antigen");
        // The dose is compared with the ages of dose 1, which do not bind; it matches a preferable vaccine, so no
        // allowable one is asked.
        assertThat(Files.readString(page).lines())
                .containsSubsequence(
                        "## Lines that no case looks at",
                        "- measles/measles-2-dose-series.yaml:17",
                        "- cholera/cholera-1-dose-series.yaml:10",
                        "## Lines that take effect in no case",
                        "- measles/measles-2-dose-series.yaml:12");
    }

    @Test
    void pageInNoFolderIsRefused() throws IOException {
        Command run = Command.run("cases", "coverage", suite(), "--page", "nowhere/page.md");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("--page: found no folder ").contains("nowhere, expected a file");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void unreadableSuiteIsRefused() {
        Command run = Command.run("cases", "coverage", "nowhere.yaml");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("nowhere.yaml: found no such file, expected a file with cases.");
    }

    @Test
    void warningAboutAnOverlayIsToldOnce() throws IOException {
        Path overlay = Files.createDirectory(folder.resolve("old"));
        String manifest = Files.readString(Path.of("../examples/overlays/hillside-clinic/overlay.yaml"));
        Files.writeString(overlay.resolve("overlay.yaml"), manifest.replace("\"4.64\"", "\"4.60\""));

        Command run = Command.run("cases", "coverage", suite(), "--overlay", overlay.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).containsOnlyOnce("warning: old/overlay.yaml:2: ");
    }

    private String suite() throws IOException {
        return Files.writeString(folder.resolve("own.yaml"), """
                        suite: Our own
                        cases:
                          - id: mmr-on-the-first-birthday
                            title: An MMR on the first birthday counts
                            source: {spec: "Table 6-15", schedule: measles/measles-2-dose-series.yaml}
                            group: MMR
                            born: 2020-03-10
                            as-of: 2021-11-22
                            doses: [{date: 2021-03-10, cvx: "03", verdict: valid}]
                        """).toString();
    }
}
