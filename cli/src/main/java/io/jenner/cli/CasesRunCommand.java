package io.jenner.cli;

import io.jenner.cases.Suite;
import io.jenner.cases.report.JsonReport;
import io.jenner.cases.report.TextReport;
import io.jenner.cases.ruled.RuledCases;
import io.jenner.cases.ruled.UnreadableRulingsException;
import io.jenner.cases.run.CaseRunner;
import io.jenner.cases.run.SuiteResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs suites of cases and reports expected against actual. */
@Command(
        name = "run",
        description = "Runs cases: the CDC's workbooks (.xlsx as published) or their rows as CSV, and suites in YAML.")
final class CasesRunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SuitesParameter suites;

    @Option(names = "--allow-failures", description = "End with 0 although cases failed.")
    private boolean allowFailures;

    @Option(names = "--json", paramLabel = "OUT", description = "Also write the result as JSON to this file.")
    private @Nullable Path json;

    @Option(
            names = "--ruled",
            paramLabel = "DIR",
            description = "Lists of ruled cases, DIR/SUITE.yaml, in place of those of this project.")
    private @Nullable Path ruled;

    @Option(
            names = "--explain",
            paramLabel = "ID",
            description = "Run only the case with this id and explain its answer; may be repeated.")
    private List<String> explain = new ArrayList<>();

    @Mixin
    private KnowledgeOption knowledge;

    @Override
    public Integer call() {
        if (json != null && !Files.isDirectory(json.toAbsolutePath().getParent())) {
            throw new UnreadableInputException(
                    "--json: found no folder " + json.toAbsolutePath().getParent()
                            + ", expected a file in an existing folder. Remedy: correct the path.");
        }
        List<Suite> read = suites.read();
        if (!explain.isEmpty()) {
            return explain(read);
        }
        RuledCases rulings = rulings(read.stream().map(Suite::name).toList());
        List<SuiteResult> results = run(read, new CaseRunner(knowledge.forecaster())).stream()
                .map(result -> result.ruledBy(rulings.of(result.suite())))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        out.print(TextReport.of(results));
        out.flush();
        if (json != null) {
            writeJson(results, json);
        }
        boolean failed = results.stream()
                .flatMap(suite -> suite.cases().stream())
                .anyMatch(result -> !result.outcome().isGood());
        return failed && !allowFailures ? Jenner.NOT_ALL_GOOD : Jenner.GOOD;
    }

    private int explain(List<Suite> suites) {
        PrintWriter out = spec.commandLine().getOut();
        boolean passed = new ExplainedCases(knowledge.forecaster(), out).explain(explain, suites);
        return passed || allowFailures ? Jenner.GOOD : Jenner.NOT_ALL_GOOD;
    }

    private RuledCases rulings(List<String> suites) {
        if (ruled == null) {
            return RuledCases.embedded(suites);
        }
        if (!Files.isDirectory(ruled)) {
            throw new UnreadableInputException("--ruled: found no folder " + ruled
                    + ", expected one with lists of ruled cases. Remedy: correct the path.");
        }
        try {
            return RuledCases.in(ruled, suites);
        } catch (UnreadableRulingsException e) {
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
