package io.jenner.cases.read;

import io.jenner.cases.Suite;
import io.jenner.cases.read.yaml.YamlSuites;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads suites of cases: workbooks exactly as the CDC publishes them, their rows as CSV, and YAML in our own format.
 *
 * <p>Workbook and CSV of the same rows give equal cases. Not for use by several threads.
 */
public final class SuiteReader {

    private final YamlSuites yaml = new YamlSuites();
    private final List<String> faults = new ArrayList<>();

    private SuiteReader() {}

    /**
     * Returns the suite in a file whose name ends in {@code .xlsx}, {@code .csv}, {@code .yaml} or {@code .yml}.
     *
     * @throws UnreadableSuiteException if the file holds no readable suite; it has every fault
     * @throws IOException if the file cannot be read at all
     */
    public static Suite read(Path file) throws IOException, UnreadableSuiteException {
        SuiteReader reader = new SuiteReader();
        Optional<Suite> suite = reader.suite(file, SuiteFiles.stem(file));
        reader.throwIfAnyFault();
        return suite.orElseThrow();
    }

    /**
     * Returns the suites that are run together: those in the files, and all those in the folders by name of the file.
     *
     * <p>No two cases of our own format have one id. A suite is named after its file; where two files have the same
     * name, by its path.
     *
     * @throws UnreadableSuiteException if something is wrong with one of them; it has every fault of all of them
     */
    public static List<Suite> readAll(List<Path> filesAndFolders) throws UnreadableSuiteException {
        SuiteReader reader = new SuiteReader();
        List<Path> files = SuiteFiles.in(filesAndFolders, reader.faults);
        List<Suite> suites = new ArrayList<>();
        for (Path file : files) {
            try {
                reader.suite(file, SuiteFiles.name(file, files)).ifPresent(suites::add);
            } catch (UnreadableSuiteException e) {
                reader.faults.addAll(e.faults());
            } catch (IOException e) {
                reader.faults.add(file + ": found a file that cannot be read (" + e.getMessage()
                        + "), expected a suite of cases. Remedy: check the file and its permissions.");
            }
        }
        reader.throwIfAnyFault();
        return suites;
    }

    private void throwIfAnyFault() throws UnreadableSuiteException {
        faults.addAll(yaml.faults());
        if (!faults.isEmpty()) {
            throw new UnreadableSuiteException(faults);
        }
    }

    /** Returns the suite; faults of YAML are kept until all files are read. */
    private Optional<Suite> suite(Path file, String name) throws IOException, UnreadableSuiteException {
        SuiteFiles.check(file);
        return switch (SuiteFiles.extension(file)) {
            case ".xlsx" -> Optional.of(new CaseRows(name, WorkbookTable.read(file)).suite());
            case ".csv" -> Optional.of(new CaseRows(name, CsvTable.read(file)).suite());
            case ".yaml", ".yml" -> yaml.read(file, name);
            default ->
                throw new UnreadableSuiteException(
                        List.of(file.getFileName() + ": found a file of another kind, expected .xlsx, .csv or .yaml."
                                + " Remedy: save the cases in one of these formats."));
        };
    }
}
