package io.jenner.forecast.knowledge.cdsi;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.Problem.Severity;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesExample;
import io.jenner.forecast.knowledge.files.KeptExamples;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import io.jenner.forecast.knowledge.files.KnowledgeWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns a CDSi release into schedule files.
 *
 * <p>The same release and request give the same bytes. An earlier release in the folder is replaced, but for
 * what is kept by hand: {@code decisions.yaml}, and the examples of every series that the release still has by that
 * name. Stateless and safe to use from several threads, on different folders.
 */
public final class CdsiImport {

    private CdsiImport() {}

    /**
     * Reads a release, writes it as schedule files, and reads these back to check them.
     *
     * @param directory folder of the release in its XML form
     * @param out knowledge folder to write; an empty one, or a knowledge folder, or none yet
     * @throws KnowledgeException if the release cannot be read, if {@code out} holds other files, or examples that
     *     cannot be read: nothing is written then. Also if what was written does not fit together, which happens where
     *     {@code decisions.yaml} or an example names what the release no longer has: the files are written then, and
     *     that one has to be corrected
     * @throws UncheckedIOException if the files cannot be written
     */
    public static ImportReport run(Path directory, Path out, ImportRequest request) {
        Imported imported = CdsiImporter.read(directory, request);
        Map<String, List<SeriesExample>> kept = KeptExamples.in(out);
        KnowledgeWriter.write(
                imported.knowledge().withExamples(series -> kept.getOrDefault(series.name(), List.of())), out);
        KnowledgeLoader.Loaded loaded = KnowledgeLoader.read(out);
        Knowledge written = loaded.knowledge();
        List<Problem> warnings = new ArrayList<>(loaded.warnings());
        if (written.sharedDecisions().isEmpty()) {
            warnings.add(noDecisions());
        }
        warnings.addAll(lost(kept.keySet(), written));
        return new ImportReport(Counts.of(written), imported.notes(), warnings);
    }

    private static List<Problem> lost(Set<String> kept, Knowledge written) {
        Set<String> names = written.antigens().stream()
                .flatMap(antigen -> antigen.series().stream().map(Series::name))
                .collect(Collectors.toSet());
        return kept.stream()
                .filter(name -> !names.contains(name))
                .map(name -> new Problem(
                        Severity.WARNING,
                        "",
                        0,
                        0,
                        "examples of the series '" + name + "', which the release does not have, and removed them",
                        "a series of that name",
                        "move them from the earlier file to the series in its place, if there is one"))
                .toList();
    }

    /** A release does not say which series are shared decisions: without the file they would seem due like others. */
    private static Problem noDecisions() {
        return new Problem(
                Severity.WARNING,
                "decisions.yaml",
                0,
                0,
                "no series that is given by shared clinical decision",
                "those that the release's guidance names",
                "copy decisions.yaml from the knowledge you have, or list the series by hand");
    }
}
