package io.jenner.rules.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Release;
import io.jenner.forecast.knowledge.cdsi.CdsiImport;
import io.jenner.forecast.knowledge.cdsi.ImportReport;
import io.jenner.forecast.knowledge.cdsi.ImportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/**
 * The schedule files against the CDC's release they were converted from.
 *
 * <p>Runs where the property {@code jenner.cdc.dir} names a folder with the release below it, and is skipped elsewhere.
 */
class CdcReleaseTest {

    private final CdcFiles cdc = CdcFiles.orSkip();
    private final Knowledge knowledge = EmbeddedKnowledge.fromFiles().knowledge();

    @Test
    void everyFactOfTheAntigensIsTheCdcs() {
        List<Element> roots = cdc.antigens();

        assertThat(knowledge.antigens()).hasSameSizeAs(roots);
        for (int index = 0; index < roots.size(); index++) {
            Antigen antigen = knowledge.antigens().get(index);
            assertThat(KnowledgeFacts.of(antigen)).as(antigen.name()).isEqualTo(CdcFacts.ofAntigen(roots.get(index)));
        }
    }

    @Test
    void everyFactOfTheScheduleIsTheCdcs() {
        assertThat(KnowledgeFacts.ofSchedule(knowledge)).isEqualTo(CdcFacts.ofSchedule(cdc.schedule()));
    }

    @Test
    void numbersAreThoseCountedInTheRelease() {
        List<String> lines = new ArrayList<>(KnowledgeFacts.ofSchedule(knowledge));
        knowledge.antigens().forEach(antigen -> lines.addAll(KnowledgeFacts.of(antigen)));
        Map<String, Long> counts = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.substring(0, line.indexOf('|')), TreeMap::new, Collectors.counting()));

        assertThat(counts)
                .containsOnly(
                        entry("age", 332L),
                        entry("allowable", 3706L),
                        entry("allowable interval", 19L),
                        entry("born before", 4L),
                        entry("coded value", 476L),
                        entry("condition", 469L),
                        entry("conflict", 624L),
                        entry("contraindicated", 329L),
                        entry("contraindication", 250L),
                        entry("dose", 484L),
                        entry("history", 8L),
                        entry("holds", 290L),
                        entry("inadvertent", 307L),
                        entry("indication", 731L),
                        entry("interval", 490L),
                        entry("observation", 277L),
                        entry("of antigen", 30L),
                        entry("preferable", 1089L),
                        entry("season", 53L),
                        entry("selection", 143L),
                        entry("series", 143L),
                        entry("set", 385L),
                        entry("skip", 264L),
                        entry("vaccine", 218L),
                        entry("vaccine contraindication", 142L),
                        entry("vaccine group", 26L));
    }

    @Test
    void importingTheReleaseAgainGivesTheSameFiles(@TempDir Path directory) throws IOException {
        for (Map.Entry<String, String> file :
                EmbeddedKnowledge.texts(EmbeddedKnowledge.FOLDER).entrySet()) {
            Path copy = directory.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, file.getValue());
        }

        ImportReport report = CdsiImport.run(cdc.folder(), directory, request());

        assertThat(report.notes()).hasSize(3);
        assertThat(EmbeddedKnowledge.texts(directory)).isEqualTo(EmbeddedKnowledge.texts(EmbeddedKnowledge.FOLDER));
    }

    @Test
    void importingTheReleaseIntoAnEmptyFolderGivesTheSameFacts(@TempDir Path directory) {
        CdsiImport.run(cdc.folder(), directory, request());

        Map<String, String> embedded = EmbeddedKnowledge.texts(EmbeddedKnowledge.FOLDER);
        embedded.replaceAll((file, text) -> text.replaceFirst("(?s)\nexamples:\n.*", "\n"));
        assertThat(imported(EmbeddedKnowledge.texts(directory))).isEqualTo(imported(embedded));
    }

    private ImportRequest request() {
        Release release = knowledge.release();
        return new ImportRequest(release.version(), release.published(), release.checked(), false);
    }

    /** Leaves out the files that are kept by hand. */
    private static Map<String, String> imported(Map<String, String> texts) {
        texts.keySet().removeAll(Set.of("decisions.yaml", "acknowledged.yaml"));
        return texts;
    }

    @Test
    void noSentenceOfTheCdcIsInTheFiles() {
        CdcSentences sentences = new CdcSentences();
        cdc.antigens().forEach(sentences::collect);
        sentences.collect(cdc.schedule());
        String files = CdcSentences.words(String.join(
                "\n", EmbeddedKnowledge.texts(EmbeddedKnowledge.FOLDER).values()));

        assertThat(sentences.found()).hasSizeGreaterThan(500).noneMatch(files::contains);
    }

    @Test
    void seriesStandInTheOrderOfTheRelease() {
        List<Element> roots = cdc.antigens();
        List<List<String>> names = IntStream.range(0, roots.size())
                .mapToObj(index -> CdcFiles.all(roots.get(index), "series").stream()
                        .map(series -> CdcFiles.text(series, "seriesName"))
                        .toList())
                .toList();

        assertThat(knowledge.antigens())
                .extracting(antigen ->
                        antigen.series().stream().map(series -> series.name()).toList())
                .isEqualTo(names);
    }
}
