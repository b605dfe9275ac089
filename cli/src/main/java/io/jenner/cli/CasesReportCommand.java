package io.jenner.cli;

import io.jenner.cases.Suite;
import io.jenner.cases.report.HtmlReport;
import io.jenner.cases.run.SuiteResult;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs suites of cases and writes the outcome as a page. */
@Command(
        name = "report",
        description = "Runs cases and writes the outcome as one page in HTML: every failure with expected against"
                + " found, a time line and the explanation.",
        footer = {"", "Example: jenner cases report cases.html test-cases/suites --antigen Measles"})
final class CasesReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OUT.html", description = "The file to write.")
    private Path out;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE|DIR", description = SuitesParameter.DESCRIPTION)
    private List<Path> paths;

    @Option(names = "--allow-failures", description = "End with 0 although cases failed.")
    private boolean allowFailures;

    @Mixin
    private SuiteRun run;

    @Override
    public Integer call() {
        OutputFile file = new OutputFile("OUT.html", out);
        file.requireFolder();
        file.refuseSuite();
        List<Suite> read = SuitesParameter.read(paths);
        List<SuiteResult> results = run.run(read);
        String page = HtmlReport.of(results, run.forecaster());
        file.write(writer -> writer.write(page));
        run.tellShortly(results, out, spec.commandLine());
        return SuiteRun.isGood(results) || allowFailures ? Jenner.GOOD : Jenner.NOT_ALL_GOOD;
    }
}
