package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCdsiCommandTest {

    @TempDir
    private Path folder;

    @Test
    void folderWithoutReleaseIsUnreadableInput() {
        Command run = importing(folder, "2025-11-10", "2026-11-22");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("found no AntigenSupportingData*.xml");
    }

    @Test
    void checkBeforePublicationIsUnreadableInput() {
        Command run = importing(folder, "2025-11-10", "2025-11-09");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("found the check day 2025-11-09 before the publication day 2025-11-10");
    }

    @Test
    void allOptionsThatNameTheReleaseAreRequired() {
        Command run = Command.run("knowledge", "import-cdsi", "x", "--out", "y");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--release", "--published", "--checked");
    }

    @Test
    void importedReleaseAnswersForecasts() throws IOException {
        Command imported = importing(release(), "2025-11-10", "2026-11-22");
        Path patient = Files.writeString(folder.resolve("maya.json"), "{\"birthDate\": \"2021-03-10\"}");

        Command forecast = Command.run(
                "forecast",
                patient.toString(),
                "--knowledge",
                folder.resolve("us").toString());

        assertThat(imported.exitCode()).as(imported.err()).isZero();
        assertThat(imported.out()).contains("30 antigens", "143 series");
        assertThat(forecast.exitCode()).as(forecast.err()).isZero();
        assertThat(forecast.out()).contains("Schedule us-4.64, published 2025-11-10");
    }

    private static Path release() throws IOException {
        String cdc = System.getProperty("jenner.cdc.dir", "");
        assumeTrue(!cdc.isEmpty(), "jenner.cdc.dir is not set");
        Path release = Path.of(cdc, "cdsi", "4.64-508");
        assumeTrue(Files.isDirectory(release), "jenner.cdc.dir has no release 4.64");
        try (Stream<Path> files = Files.list(release)) {
            assumeTrue(files.findAny().isPresent());
        }
        return release;
    }

    private Command importing(Path release, String published, String checked) {
        return Command.run(
                "knowledge",
                "import-cdsi",
                release.toString(),
                "--out",
                folder.resolve("us").toString(),
                "--release",
                "4.64",
                "--published",
                published,
                "--checked",
                checked);
    }
}
