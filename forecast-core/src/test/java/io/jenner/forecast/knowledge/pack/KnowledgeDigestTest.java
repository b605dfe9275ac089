package io.jenner.forecast.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.knowledge.InventedExample;
import io.jenner.forecast.knowledge.InventedSchedule;
import io.jenner.forecast.knowledge.Source;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeDigestTest {

    private static final String SOURCE = """
            sources:
              atlas: {title: Atlas of fevers, place: Marsh Press, published: 2019-01-01, checked: 2020-01-01}
            """;

    private Path folder;
    private String before;

    @BeforeEach
    void copy(@TempDir Path directory) {
        folder = InventedSchedule.copyTo(directory.resolve("schedule"));
        before = digest();
    }

    @Test
    void commentsAndBlankLinesDoNotChangeTheDigest() {
        InventedSchedule.change(folder, "marsh-fever/standard.yaml", "doses:\n", "# asked for twice\n\ndoses:\n");

        assertThat(digest()).isEqualTo(before).matches("[0-9a-f]{64}");
    }

    @Test
    void examplesDoNotChangeTheDigest() {
        InventedExample.addTo(folder);

        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void sourcesOfAFileDoNotChangeTheDigest() {
        InventedSchedule.change(folder, "marsh-fever/standard.yaml", "sources:\n", SOURCE);

        assertThat(KnowledgeLoader.load(folder).sourcesOf("marsh-fever/standard.yaml"))
                .extracting(Source::key)
                .contains("atlas");
        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void fileNamesDoNotChangeTheDigest() throws IOException {
        InventedSchedule.change(folder, "hill-cough/antigen.yaml", "once.yaml", "single.yaml");
        Files.move(folder.resolve("hill-cough/once.yaml"), folder.resolve("hill-cough/single.yaml"));

        assertThat(digest()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hill-cough/once.yaml|minimum: 1 year}|minimum: 12 months}",
                "marsh-fever/standard.yaml|forecast: true|forecast: false",
                "marsh-fever/standard.yaml|until: 2023-01-01|until: 2023-01-02",
                "marsh-fever/standard.yaml|volume: 1.0|volume: 1.5",
                "marsh-fever/standard.yaml|[\"902\", \"904\"]|[\"904\", \"902\"]",
                "marsh-fever/antigen.yaml|Wait until|Wait till",
                "observations.yaml|SNOMED|CVX",
                "schedule.yaml|2020-02-01|2020-02-02",
                "decisions.yaml|66 years|67 years"
            })
    void everyFactChangesTheDigest(String file, String from, String to) {
        InventedSchedule.change(folder, file, from, to);

        assertThat(digest()).isNotEqualTo(before);
    }

    private String digest() {
        return KnowledgeDigest.of(KnowledgeLoader.load(folder));
    }
}
