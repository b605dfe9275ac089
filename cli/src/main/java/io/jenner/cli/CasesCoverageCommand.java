package io.jenner.cli;

import io.jenner.cases.Suite;
import io.jenner.cases.coverage.Coverage;
import io.jenner.cases.coverage.CoveragePage;
import io.jenner.cases.coverage.CoverageRun;
import io.jenner.cases.coverage.CoverageText;
import io.jenner.rules.UsScheduleProvider;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells which rules and which lines of the schedule cases reach. */
@Command(name = "coverage", description = "Tells which rules and which lines of the schedule no case reaches.")
final class CasesCoverageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SuitesParameter suites;

    @Option(
            names = "--page",
            paramLabel = "OUT",
            description = "Also write a page in Markdown to this file, with every line that is not reached.")
    private @Nullable Path page;

    @Mixin
    private KnowledgeOption knowledge;

    @Override
    public Integer call() {
        if (page != null && !Files.isDirectory(page.toAbsolutePath().getParent())) {
            throw new UnreadableInputException(
                    "--page: found no folder " + page.toAbsolutePath().getParent()
                            + ", expected a file in an existing folder. Remedy: correct the path.");
        }
        Coverage coverage = coverage(suites.read());
        PrintWriter out = spec.commandLine().getOut();
        out.print(CoverageText.of(coverage));
        out.flush();
        if (page != null) {
            write(CoveragePage.of(coverage), page);
        }
        return Jenner.GOOD;
    }

    private Coverage coverage(List<Suite> suites) {
        CoverageRun run =
                new CoverageRun(knowledge.forecaster(), knowledge.schedule(), UsScheduleProvider.ruleSources());
        int total = suites.stream().mapToInt(suite -> suite.cases().size()).sum();
        try (Progress progress = Progress.of("Cases", total)) {
            suites.forEach(suite -> run.add(suite, progress::step));
        }
        return run.coverage();
    }

    private static void write(String text, Path file) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UnreadableInputException(
                    "--page: found a place that cannot be written (" + e.getMessage()
                            + "), expected a file in an existing folder. Remedy: correct the path.",
                    e);
        }
    }
}
