package io.jenner.cli;

import io.jenner.cases.Suite;
import io.jenner.cases.read.SuiteReader;
import io.jenner.cases.read.UnreadableSuiteException;
import io.jenner.cases.report.JsonReport;
import io.jenner.cases.report.TextReport;
import io.jenner.cases.run.CaseRunner;
import io.jenner.cases.run.SuiteResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs suites of cases and reports expected against actual. */
@Command(name = "run", description = "Runs the CDC's case workbooks (.xlsx as published) or their rows as CSV.")
final class CasesRunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of cases: .xlsx or .csv.")
    private List<Path> files;

    @Option(names = "--allow-failures", description = "End with 0 although cases failed.")
    private boolean allowFailures;

    @Option(names = "--json", paramLabel = "OUT", description = "Also write the result as JSON to this file.")
    private @Nullable Path json;

    @Mixin
    private KnowledgeOption knowledge;

    @Override
    public Integer call() {
        if (json != null && !Files.isDirectory(json.toAbsolutePath().getParent())) {
            throw new UnreadableInputException(
                    "--json: found no folder " + json.toAbsolutePath().getParent()
                            + ", expected a file in an existing folder. Remedy: correct the path.");
        }
        List<Suite> suites = suites();
        List<SuiteResult> results = run(suites, new CaseRunner(knowledge.forecaster()));
        PrintWriter out = spec.commandLine().getOut();
        out.print(TextReport.of(results));
        out.flush();
        if (json != null) {
            writeJson(results, json);
        }
        boolean failed = results.stream()
                .anyMatch(suite -> suite.passed() < suite.cases().size());
        return failed && !allowFailures ? Jenner.CASES_FAILED : Jenner.GOOD;
    }

    /** Reads all files before any case runs, so that all faults are told at once. */
    private List<Suite> suites() {
        List<Suite> suites = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Path file : files) {
            if (Collections.frequency(files, file) > 1) {
                throw new UnreadableInputException(
                        file + ": found the file twice, expected each once. Remedy: name it once.");
            }
            try {
                Suite suite = SuiteReader.read(file);
                suites.add(isOnlyOne(file) ? suite : new Suite(file.toString(), suite.cases()));
            } catch (UnreadableSuiteException e) {
                faults.addAll(e.faults());
            } catch (IOException e) {
                faults.add(file + ": found a file that cannot be read (" + e.getMessage()
                        + "), expected a workbook or a CSV file. Remedy: check the file and its permissions.");
            }
        }
        if (!faults.isEmpty()) {
            throw new UnreadableInputException(faults);
        }
        return suites;
    }

    /** Returns whether no other file has the same name, so that it may name the suite. */
    private boolean isOnlyOne(Path file) {
        return files.stream().filter(other -> stem(other).equals(stem(file))).count() == 1;
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    private static List<SuiteResult> run(List<Suite> suites, CaseRunner runner) {
        int total = suites.stream().mapToInt(suite -> suite.cases().size()).sum();
        try (Progress progress = Progress.of("Cases", total)) {
            return suites.stream()
                    .map(suite -> runner.run(suite, result -> progress.step()))
                    .toList();
        }
    }

    private static void writeJson(List<SuiteResult> results, Path file) {
        try (Writer writer = Files.newBufferedWriter(file)) {
            JsonReport.write(results, writer);
        } catch (IOException e) {
            throw new UnreadableInputException(
                    "--json: found a place that cannot be written (" + e.getMessage()
                            + "), expected a file in an existing folder. Remedy: correct the path.",
                    e);
        }
    }
}
