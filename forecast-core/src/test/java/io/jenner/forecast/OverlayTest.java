package io.jenner.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {

    @TempDir
    private Path folder;

    @Test
    void readsSchedulesAndRulesBelowAFolderAndNothingElse() throws IOException {
        write("overlay.yaml", "overlay: x");
        write("measles/once.yml", "series: x");
        write("rules/late.drl", "rule");
        write("README.md", "about");
        write(".git/config.yaml", "hidden");

        Overlay overlay = Overlay.in(folder);

        assertThat(overlay.files()).containsOnlyKeys("measles/once.yml", "overlay.yaml", "rules/late.drl");
        assertThat(overlay.rules()).containsOnly(Map.entry("rules/late.drl", "rule"));
        assertThat(overlay).hasToString(folder.toString());
    }

    @Test
    void folderWithoutManifestIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overlay.in(folder))
                .withMessage(folder + ": found no overlay.yaml, expected the manifest of an overlay. Remedy: add it, or"
                        + " correct the path.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overlay.of("database", Map.of("late.drl", "rule")))
                .withMessage("database: found no overlay.yaml, expected the manifest of an overlay. Remedy: add it.");
    }

    @Test
    void fileThatIsNoTextIsRefused() throws IOException {
        write("overlay.yaml", "overlay: x");
        Files.write(folder.resolve("a.yaml"), "é".getBytes(StandardCharsets.ISO_8859_1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overlay.in(folder))
                .withMessage(folder.resolve("a.yaml") + ": found bytes that are not UTF-8, expected text in UTF-8."
                        + " Remedy: save the file as UTF-8.");
    }

    @Test
    void hostThatTakesNoCodeRefusesRules() {
        Overlay data = Overlay.of("county", Map.of("overlay.yaml", "overlay: x"));
        Overlay rules = Overlay.of("county", Map.of("overlay.yaml", "overlay: x", "late.drl", "rule"));

        assertThat(data.withoutRules()).isSameAs(data);
        assertThatIllegalArgumentException()
                .isThrownBy(rules::withoutRules)
                .withMessage("county: found rule files (late.drl), expected data alone, as rules are code. Remedy:"
                        + " remove them, or trust the overlay.");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
