package io.jenner.cli;

import io.jenner.cases.Suite;
import io.jenner.cases.read.SuiteReader;
import io.jenner.cases.read.UnreadableSuiteException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The suites that a command is about. */
final class SuitesParameter {

    static final String DESCRIPTION = "Files of cases (.xlsx, .csv or .yaml), or folders with such files.";

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = DESCRIPTION)
    private List<Path> paths;

    /** Reads all files before any case runs, so that all faults are told at once. */
    List<Suite> read() {
        return read(paths);
    }

    /** Reads suites that a command names in another place. */
    static List<Suite> read(List<Path> paths) {
        try {
            return SuiteReader.readAll(paths);
        } catch (UnreadableSuiteException e) {
            throw new UnreadableInputException(e.faults());
        }
    }
}
