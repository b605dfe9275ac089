package io.jenner.cli;

import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.cases.report.TextReport;
import io.jenner.cases.ruled.RuledCases;
import io.jenner.cases.ruled.Ruling;
import io.jenner.cases.ruled.UnreadableRulingsException;
import io.jenner.cases.run.CaseRunner;
import io.jenner.cases.run.SuiteResult;
import io.jenner.forecast.Forecaster;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that run suites: which cases, on which knowledge, in view of which rulings. */
final class SuiteRun {

    @Mixin
    private CaseFilter filter;

    @Option(
            names = "--ruled",
            paramLabel = "DIR",
            description = "Lists of ruled cases, DIR/SUITE.yaml, in place of those of this project.")
    private @Nullable Path ruled;

    @Mixin
    private KnowledgeOption knowledge;

    private @Nullable Forecaster forecaster;

    private List<String> notes = List.of();

    /** Returns the forecaster that the cases are run on. */
    Forecaster forecaster() {
        if (forecaster == null) {
            forecaster = knowledge.forecaster();
        }
        return forecaster;
    }

    /** Runs the chosen cases of suites, and says of each how it came out in view of the rulings. */
    List<SuiteResult> run(List<Suite> read) {
        List<Suite> chosen = filter.of(read, knowledge::schedule);
        RuledCases rulings = rulings(read.stream().map(Suite::name).toList());
        notes = rulings.overlooked(read);
        Map<String, Suite> whole = read.stream().collect(Collectors.toMap(Suite::name, Function.identity()));
        CaseRunner runner = new CaseRunner(forecaster());
        int total = chosen.stream().mapToInt(suite -> suite.cases().size()).sum();
        try (Progress progress = Progress.of("Cases", total)) {
            return chosen.stream()
                    .map(suite -> runner.run(suite, result -> progress.step())
                            .ruledBy(concerning(suite, whole.get(suite.name()), rulings.of(suite.name()))))
                    .toList();
        }
    }

    /** Returns what the reader of the last run should know besides. */
    List<String> notes() {
        return notes.stream().map(note -> "Note: " + note).toList();
    }

    /** Says in a line how the last run went and what was written; notes go to standard error. */
    void tellShortly(List<SuiteResult> results, Path written, CommandLine commandLine) {
        notes().forEach(commandLine.getErr()::println);
        commandLine.getOut().println(TextReport.sum(results) + "; wrote " + written);
    }

    /** Returns whether nothing is to be done about any case. */
    static boolean isGood(List<SuiteResult> results) {
        return results.stream()
                .flatMap(suite -> suite.cases().stream())
                .allMatch(result -> result.outcome().isGood());
    }

    /** Leaves out the rulings on cases that were not chosen; those on cases that nobody has stay. */
    private static List<Ruling> concerning(Suite chosen, Suite whole, List<Ruling> rulings) {
        Set<String> left = whole.cases().stream().map(TestCase::id).collect(Collectors.toSet());
        chosen.cases().forEach(testCase -> left.remove(testCase.id()));
        return rulings.stream().filter(ruling -> !left.contains(ruling.id())).toList();
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
}
