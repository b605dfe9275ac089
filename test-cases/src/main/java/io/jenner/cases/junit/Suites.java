package io.jenner.cases.junit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.jenner.cases.CaseSelection;
import io.jenner.cases.Suite;
import io.jenner.cases.read.SuiteReader;
import io.jenner.cases.read.UnreadableSuiteException;
import io.jenner.cases.ruled.RuledCases;
import io.jenner.cases.ruled.Ruling;
import io.jenner.cases.ruled.UnreadableRulingsException;
import io.jenner.cases.run.CaseRunner;
import io.jenner.forecast.Forecaster;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * Suites as tests in the build of a program that uses Jenner.
 *
 * <pre>{@code
 * class OurCases {
 *     @TestFactory
 *     Stream<DynamicNode> cases() {
 *         return Suites.in(Path.of("src/test/cases")).tests(Forecaster.usSchedule());
 *     }
 * }
 * }</pre>
 *
 * <p>Every case is a test. One that fails says expected against actual, and how the answer came about; a ruled case is
 * skipped with its decision. Immutable.
 */
public final class Suites {

    private final List<Suite> suites;
    private final RuledCases rulings;

    private Suites(List<Suite> suites, RuledCases rulings) {
        this.suites = List.copyOf(suites);
        this.rulings = rulings;
    }

    /**
     * Reads suites: workbooks and CSV files of the CDC's forms, YAML files in our own format, and folders with such
     * files. The rulings of this project hold for the CDC's workbooks that they are on.
     *
     * @throws IllegalArgumentException if a file cannot be read as a suite; the message lists every fault of all files
     */
    public static Suites in(Path... filesAndFolders) {
        try {
            List<Suite> read = SuiteReader.readAll(List.of(filesAndFolders));
            return new Suites(read, RuledCases.embedded(names(read)));
        } catch (UnreadableSuiteException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * Returns the same suites with the lists of ruled cases in a folder, {@code SUITE.yaml}, in place of others.
     *
     * @throws IllegalArgumentException if a list cannot be used; the message lists every fault
     */
    public Suites ruledIn(Path folder) {
        try {
            return new Suites(suites, RuledCases.in(folder, names(suites)));
        } catch (UnreadableRulingsException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * Returns the chosen cases of the suites.
     *
     * @throws IllegalArgumentException if no case is chosen: a build that tests nothing must not pass
     */
    public Suites only(CaseSelection selection) {
        List<Suite> chosen = selection.of(suites);
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("found no case that fits " + selection
                    + ", expected at least one. Remedy: correct the names, or choose less narrowly.");
        }
        return new Suites(chosen, rulings);
    }

    /** Returns the tests of these cases on a forecaster: a container for each suite, with a test for each case. */
    public Stream<DynamicNode> tests(Forecaster forecaster) {
        CaseRunner runner = new CaseRunner(forecaster);
        return suites.stream().map(suite -> {
            Map<String, Ruling> ruled = new HashMap<>();
            rulings.of(suite.name()).forEach(ruling -> ruled.put(ruling.id(), ruling));
            return dynamicContainer(
                    suite.name(),
                    suite.cases().stream()
                            .map(testCase -> dynamicTest(
                                    testCase.id(),
                                    () -> CaseCheck.of(
                                            runner.run(testCase).ruledBy(Optional.ofNullable(ruled.get(testCase.id()))),
                                            forecaster))));
        });
    }

    private static List<String> names(List<Suite> suites) {
        return suites.stream().map(Suite::name).toList();
    }
}
