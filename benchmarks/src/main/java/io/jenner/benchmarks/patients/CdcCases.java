package io.jenner.benchmarks.patients;

import io.jenner.benchmarks.BenchmarkException;
import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.cases.read.SuiteReader;
import io.jenner.cases.read.UnreadableSuiteException;
import io.jenner.cases.run.CaseRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The patients of the CDC's case workbooks, below the folder that a system property names. */
final class CdcCases {

    private static final String PROPERTY = "jenner.cdc.dir";
    private static final String REMEDY = " Remedy: name the folder that has cases/*.xlsx below it, with --cdc DIR, with"
            + " JENNER_CDC_DIR, or with -D" + PROPERTY + "=DIR; or measure another source";

    private CdcCases() {}

    /** Returns the folder, or an empty text where none is named. */
    static String folder() {
        return System.getProperty(PROPERTY, "");
    }

    static List<Asked> read() {
        if (folder().isEmpty()) {
            throw new BenchmarkException("source cdc: found no folder of the CDC's files, expected one." + REMEDY);
        }
        List<Asked> asked = workbooks(Path.of(folder(), "cases")).stream()
                .flatMap(file -> suite(file).cases().stream())
                .map(CdcCases::asked)
                .toList();
        if (asked.isEmpty()) {
            throw new BenchmarkException("source cdc: found no case below " + folder() + ", expected some." + REMEDY);
        }
        return asked;
    }

    private static Asked asked(TestCase testCase) {
        return new Asked(testCase.patient(), testCase.asOf(), CaseRunner.options(testCase));
    }

    private static List<Path> workbooks(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BenchmarkException(
                    "source cdc: found no folder " + folder + ", expected workbooks in it." + REMEDY);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Suite suite(Path file) {
        try {
            return SuiteReader.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableSuiteException e) {
            throw new BenchmarkException("source cdc: found faults in " + file + ": " + e.getMessage(), e);
        }
    }
}
