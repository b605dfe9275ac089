package io.jenner.cases.read;

import io.jenner.cases.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads a suite of cases: a workbook exactly as the CDC publishes it, or its rows as CSV.
 *
 * <p>Both forms of the same rows give equal cases.
 */
public final class SuiteReader {

    private SuiteReader() {}

    /**
     * Returns the suite in a file whose name ends in {@code .xlsx} or {@code .csv}.
     *
     * @throws UnreadableSuiteException if the file holds no readable suite; it has every fault
     * @throws IOException if the file cannot be read at all
     */
    public static Suite read(Path file) throws IOException, UnreadableSuiteException {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            String found = Files.exists(file) ? "a folder" : "no such file";
            throw new UnreadableSuiteException(List.of(
                    file + ": found " + found + ", expected a workbook or a CSV file. Remedy: correct the path."));
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableSuiteException(List.of(file + ": found a file that may not be read, expected one that"
                    + " may. Remedy: check its permissions."));
        }
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        String stem = dot < 0 ? name : name.substring(0, dot);
        return switch (extension) {
            case ".xlsx" -> new CaseRows(stem, WorkbookTable.read(file)).suite();
            case ".csv" -> new CaseRows(stem, CsvTable.read(file)).suite();
            default ->
                throw new UnreadableSuiteException(List.of(name + ": found a file of another kind, expected .xlsx or"
                        + " .csv. Remedy: save the cases in one of these formats."));
        };
    }
}
