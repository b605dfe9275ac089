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
import io.jenner.forecast.knowledge.onto.OntoReport;
import io.jenner.forecast.knowledge.onto.ReleaseOnto;
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

    /**
     * Reads a release and takes it in over a knowledge folder, keeping what was added there by hand.
     *
     * @param directory folder of the release in its XML form
     * @param base the knowledge so far
     * @param out where to write: {@code base} itself, an empty folder, or one that does not exist
     * @param newTitles whether titles and short names are those of the release; else those of {@code base} stay
     * @throws KnowledgeException if the release cannot be read, {@code base} has errors, or they do not fit together;
     *     nothing is written then
     * @throws UncheckedIOException if files cannot be read or written
     * @see ReleaseOnto
     */
    public static OntoImport onto(Path directory, Path base, Path out, ImportRequest request, boolean newTitles) {
        Imported imported = CdsiImporter.read(directory, request);
        OntoReport report = ReleaseOnto.run(base, out, imported.knowledge(), newTitles);
        return new OntoImport(
                new ImportReport(Counts.of(report.written()), imported.notes(), report.warnings()), report);
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
