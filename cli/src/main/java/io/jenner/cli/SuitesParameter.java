package io.jenner.cli;

import io.jenner.cases.Suite;
import io.jenner.cases.read.SuiteReader;
import io.jenner.cases.read.UnreadableSuiteException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The suites that a command is about. */
final class SuitesParameter {

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description = "Files of cases (.xlsx, .csv or .yaml), or folders with such files.")
    private List<Path> paths;

    /** Reads all files before any case runs, so that all faults are told at once. */
    List<Suite> read() {
        try {
            return SuiteReader.readAll(paths);
        } catch (UnreadableSuiteException e) {
            throw new UnreadableInputException(e.faults());
        }
    }
}
