package io.jenner.forecast.knowledge.cdsi;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.Problem.Severity;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import io.jenner.forecast.knowledge.files.KnowledgeWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a CDSi release into schedule files.
 *
 * <p>The same release and request give the same bytes. An earlier release in the folder is replaced, but for
 * {@code decisions.yaml}, which is kept by hand. Stateless and safe to use from several threads, on different folders.
 */
public final class CdsiImport {

    private CdsiImport() {}

    /**
     * Reads a release, writes it as schedule files, and reads these back to check them.
     *
     * @param directory folder of the release in its XML form
     * @param out knowledge folder to write; an empty one, or a knowledge folder, or none yet
     * @throws KnowledgeException if the release cannot be read, or if {@code out} holds other files: nothing is written
     *     then. Also if what was written does not fit together, which happens where {@code decisions.yaml} names a
     *     series that the release no longer has: the files are written then, and that one has to be corrected
     * @throws UncheckedIOException if the files cannot be written
     */
    public static ImportReport run(Path directory, Path out, ImportRequest request) {
        Imported imported = CdsiImporter.read(directory, request);
        KnowledgeWriter.write(imported.knowledge(), out);
        KnowledgeLoader.Loaded loaded = KnowledgeLoader.read(out);
        Knowledge written = loaded.knowledge();
        List<Problem> warnings = new ArrayList<>(loaded.warnings());
        if (written.sharedDecisions().isEmpty()) {
            warnings.add(noDecisions());
        }
        return new ImportReport(Counts.of(written), imported.notes(), warnings);
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
