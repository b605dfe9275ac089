package io.jenner.forecast.knowledge.cdsi;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import io.jenner.forecast.knowledge.files.KnowledgeWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;

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
        return new ImportReport(Counts.of(written), imported.notes(), loaded.warnings());
    }
}
