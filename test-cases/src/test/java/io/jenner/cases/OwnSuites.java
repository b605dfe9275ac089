package io.jenner.cases;

import static org.assertj.core.api.Assertions.fail;

import io.jenner.cases.read.SuiteReader;
import io.jenner.cases.read.UnreadableSuiteException;
import java.nio.file.Path;
import java.util.List;

/** The suites of our own. */
public final class OwnSuites {

    /** The folder that holds them. */
    public static final Path FOLDER = Path.of("suites");

    private OwnSuites() {}

    /** Returns all of them. */
    public static List<Suite> read() {
        try {
            return SuiteReader.readAll(List.of(FOLDER));
        } catch (UnreadableSuiteException e) {
            return fail(e);
        }
    }
}
