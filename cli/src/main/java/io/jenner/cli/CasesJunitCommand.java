package io.jenner.cli;

import io.jenner.cases.Suite;
import io.jenner.cases.report.JunitReport;
import io.jenner.cases.run.SuiteResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javax.xml.stream.XMLStreamException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs suites of cases and writes the outcome for a build server. */
@Command(
        name = "junit",
        description = "Runs cases and writes the outcome as JUnit XML, which build servers read.",
        footer = {"", "Example: jenner cases junit target/cases.xml test-cases/suites"})
final class CasesJunitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OUT.xml", description = "The file to write.")
    private Path out;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE|DIR", description = SuitesParameter.DESCRIPTION)
    private List<Path> paths;

    @Option(names = "--allow-failures", description = "End with 0 although cases failed.")
    private boolean allowFailures;

    @Mixin
    private SuiteRun run;

    @Override
    public Integer call() {
        OutputFile file = new OutputFile("OUT.xml", out);
        file.requireFolder();
        file.refuseSuite();
        List<Suite> read = SuitesParameter.read(paths);
        List<SuiteResult> results = run.run(read);
        file.write(writer -> {
            try {
                JunitReport.write(results, run.forecaster().stamp(), writer);
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        });
        run.tellShortly(results, out, spec.commandLine());
        return SuiteRun.isGood(results) || allowFailures ? Jenner.GOOD : Jenner.NOT_ALL_GOOD;
    }
}
