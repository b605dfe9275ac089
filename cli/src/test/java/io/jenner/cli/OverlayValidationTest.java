package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code knowledge validate} says of overlays. */
class OverlayValidationTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "overlays");
    private static final String SERIES = "varicella/varicella-childhood-2-dose-series.yaml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            harbor-county   | 2 files over the embedded schedule, 2 examples, replayed
            hillside-clinic | 1 file over the embedded schedule
            full-volume     | 2 files over the embedded schedule
            no-grace-period | 2 files over the embedded schedule
            """)
    void soundOverlayHasNothingToTell(String name, String looked) {
        Path overlay = EXAMPLES.resolve(name);

        Command run = validate(overlay, "--strict");

        assertThat(run.out())
                .isEqualTo(
                        overlay + " on 2026-11-22: 0 errors, 0 warnings, 0 acknowledged. Looked at " + looked + ".\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void faultsOfDataAndOfRulesAreToldTogether() throws IOException {
        Path overlay = copy("harbor-county");
        edit(overlay, SERIES, "minimum: 15 months", "minimum: 15 mnths");
        Files.copy(EXAMPLES.resolve("full-volume/volume.drl"), overlay.resolve("volume.drl"));
        edit(overlay, "volume.drl", "volumeBelowRecommended ==", "volumeBelowRecomended ==");

        Command run = validate(overlay);
        Command used = Command.run("forecast", "../examples/kindergartner.json", "--overlay", overlay.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("error: mine/" + SERIES + ":23:48: found 15 mnths, expected an offset")
                .containsPattern(
                        "error: mine/volume.drl:11:\\d+: found .*volumeBelowRecomended.*volumeBelowRecommended");
        assertThat(used.exitCode()).isEqualTo(2);
        assertThat(used.err()).contains("mine/" + SERIES + ":23:48: found 15 mnths", "mine/volume.drl:11:");
    }

    @Test
    void faultOfARuleAloneIsToldWithItsPlace() throws IOException {
        Path overlay = copy("full-volume");
        edit(overlay, "volume.drl", "volumeBelowRecommended ==", "volumeBelowRecomended ==");

        Command run = validate(overlay);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error: mine/volume.drl:11:", ": 1 error, 0 warnings");
    }

    @Test
    void faultOfARuleIsToldAlsoByCommandsThatUseNoRules() throws IOException {
        Path overlay = copy("full-volume");
        edit(overlay, "volume.drl", "volumeBelowRecommended ==", "volumeBelowRecomended ==");

        Command diff = Command.run("knowledge", "diff", "us", overlay.toString());
        Command show = Command.run("knowledge", "show", "HPV", "--overlay", overlay.toString());

        assertThat(diff.exitCode()).isEqualTo(2);
        assertThat(diff.err()).contains("mine/volume.drl:11:");
        assertThat(show.exitCode()).isEqualTo(2);
        assertThat(show.err()).contains("mine/volume.drl:11:");
    }

    @Test
    void rowsThatContradictOneAnotherAreToldWithTheirPlace() throws IOException {
        Path overlay = copy("harbor-county");
        edit(
                overlay,
                SERIES,
                "latest-recommended: 7 years + 4 weeks, until: 2026-09-01",
                "latest-recommended: 7 years");

        Command run = validate(overlay);

        assertThat(run.out()).containsPattern("mine/" + SERIES + ":2[34]:\\d+: found .*\\[age-rows-overlap]");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void examplesOfAnOverlayAreReplayed() throws IOException {
        Path overlay = copy("harbor-county");
        edit(overlay, SERIES, "recommended: 2026-12-30", "recommended: 2026-12-31");

        Command run = validate(overlay);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern(
                        "error: mine/" + SERIES
                                + ":\\d+:\\d+: found the date 'recommended' 2026-12-30, expected 2026-12-31\\. .*\\[example-differs]");
        assertThat(validate(overlay, "--no-examples").exitCode()).isZero();
    }

    private static Command validate(Path overlay, String... more) {
        return Command.run(Stream.concat(
                        Stream.of("knowledge", "validate", overlay.toString(), "--on", "2026-11-22"), Stream.of(more))
                .toArray(String[]::new));
    }

    private Path copy(String name) throws IOException {
        Path copy = folder.resolve("mine");
        Path from = EXAMPLES.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy;
    }

    private static void edit(Path overlay, String name, String from, String to) throws IOException {
        Path file = overlay.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
