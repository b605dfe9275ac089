package io.jenner.cli;

import io.jenner.cases.Suite;
import io.jenner.cases.report.ExplainedCase;
import io.jenner.cases.report.JsonReport;
import io.jenner.cases.report.TextReport;
import io.jenner.cases.run.SuiteResult;
import java.io.PrintWriter;
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
        description = "Runs cases: the CDC's workbooks (.xlsx as published) or their rows as CSV, and suites in YAML.",
        footer = {
            "",
            "Examples: jenner cases run test-cases/suites --antigen Measles --tag skips",
            "          jenner cases run test-cases/suites --id 'mmr-*'"
        })
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
            names = "--explain",
            paramLabel = "ID",
            description = "Run only the case with this id and explain its answer; may be repeated.")
    private List<String> explain = new ArrayList<>();

    @Mixin
    private SuiteRun run;

    @Override
    public Integer call() {
        OutputFile file = new OutputFile("--json", json);
        file.requireFolder();
        file.refuseSuite("name a file of its own after --json");
        List<Suite> read = suites.read();
        List<SuiteResult> results = run.run(explain.isEmpty() ? read : ExplainedCases.of(explain, read));
        PrintWriter out = spec.commandLine().getOut();
        if (explain.isEmpty()) {
            out.print(TextReport.of(results));
            run.notes().forEach(out::println);
        } else {
            results.stream()
                    .flatMap(suite -> suite.cases().stream())
                    .forEach(result -> out.println(ExplainedCase.of(result, run.forecaster())));
        }
        out.flush();
        file.write(writer -> JsonReport.write(results, writer));
        return SuiteRun.isGood(results) || allowFailures ? Jenner.GOOD : Jenner.NOT_ALL_GOOD;
    }
}
