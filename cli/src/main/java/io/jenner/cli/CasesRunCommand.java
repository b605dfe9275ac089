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
@Command(
        name = "run",
        description = "Runs cases: the CDC's workbooks (.xlsx as published) or their rows as CSV, and suites in YAML.")
final class CasesRunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description = "Files of cases (.xlsx, .csv or .yaml), or folders with such files.")
    private List<Path> paths;

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
        try {
            return SuiteReader.readAll(paths);
        } catch (UnreadableSuiteException e) {
            throw new UnreadableInputException(e.faults());
        }
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
