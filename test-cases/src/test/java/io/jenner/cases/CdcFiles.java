package io.jenner.cases;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenner.cases.read.SuiteReader;
import io.jenner.cases.read.UnreadableSuiteException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The CDC's files, which are not part of the project: below the folder named by {@code jenner.cdc.dir}. */
public final class CdcFiles {

    private CdcFiles() {}

    /** Returns the files of cases with that extension; skips the test where there are none. */
    public static List<Path> withExtension(String extension) {
        String folder = System.getProperty("jenner.cdc.dir", "");
        assumeTrue(!folder.isEmpty(), "jenner.cdc.dir is not set");
        Path cases = Path.of(folder, "cases");
        assumeTrue(Files.isDirectory(cases), "jenner.cdc.dir has no folder 'cases'");
        try (Stream<Path> files = Files.list(cases)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the suites in the files with that extension. */
    public static List<Suite> suites(String extension) {
        return withExtension(extension).stream().map(CdcFiles::read).toList();
    }

    private static Suite read(Path file) {
        try {
            return SuiteReader.read(file);
        } catch (IOException | UnreadableSuiteException e) {
            return fail(e);
        }
    }
}
