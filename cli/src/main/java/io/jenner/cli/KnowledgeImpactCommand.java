package io.jenner.cli;

import io.jenner.cases.Suite;
import io.jenner.cases.impact.Impact;
import io.jenner.cases.impact.ImpactRequest;
import io.jenner.cases.impact.ImpactRun;
import io.jenner.cases.population.Population;
import io.jenner.cases.read.EmbeddedSuites;
import io.jenner.cases.read.SuiteReader;
import io.jenner.cases.read.UnreadableSuiteException;
import io.jenner.cli.impact.ExampleCommand;
import io.jenner.cli.impact.ImpactJson;
import io.jenner.cli.impact.ImpactMarkdown;
import io.jenner.cli.impact.ImpactText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells whose answers change between two schedules. */
@Command(
        name = "impact",
        description =
                "Tells whose answers change between two schedules: of the persons of suites, and of made-up people.",
        footer = {
            "",
            "The same seed gives the same people and the same report, whatever the number of threads.",
            "That nobody's answer changes holds for the people who were asked about.",
            "",
            "Example: jenner knowledge impact us my-schedule --population 50000"
        })
final class KnowledgeImpactCommand implements Callable<Integer> {

    private static final String FROM_0 = ", expected 0 or more. Remedy: correct the number.";

    @Spec
    private CommandSpec spec;

    @Mixin
    private ComparedKnowledge knowledge;

    @Option(
            names = "--suite",
            paramLabel = "FILE|DIR",
            description = "Suites of cases, or folders with suites; may be repeated. Default: those of this project.")
    private List<Path> suites = new ArrayList<>();

    @Option(
            names = "--population",
            paramLabel = "N",
            description = "How many made-up people. Default: ${DEFAULT-VALUE}.")
    private long population = 10_000;

    @Option(names = "--seed", paramLabel = "S", description = "Which population. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "T", description = "How many threads answer. Default: one per processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--examples",
            paramLabel = "K",
            description = "How many examples for each vaccine group and kind of change. Default: ${DEFAULT-VALUE}.")
    private int examples = 1;

    @Mixin
    private ReportOption report;

    @Option(names = "--exit-code", description = "End with 1 if any answer changes.")
    private boolean exitCode;

    @Override
    public Integer call() {
        checkUsage();
        report.check();
        Impact impact = run(new ImpactRequest(suites(), population, seed, threads, examples));
        ExampleCommand command =
                new ExampleCommand(knowledge.was().name(), knowledge.now().name());
        report.write(
                format -> switch (format) {
                    case text -> ImpactText.of(impact, command);
                    case markdown -> ImpactMarkdown.of(impact, command);
                    case json -> ImpactJson.of(impact, command);
                },
                spec.commandLine().getOut());
        boolean changes = impact.changed() > 0 || !impact.effects().isEmpty();
        return exitCode && changes ? Jenner.NOT_ALL_GOOD : Jenner.GOOD;
    }

    private Impact run(ImpactRequest request) {
        ImpactRun run = new ImpactRun(
                knowledge.was().forecaster(), knowledge.now().forecaster(), request, Population.usSchedule());
        try (Progress progress = Progress.of("People", run.people())) {
            return run.run(progress::step);
        }
    }

    private void checkUsage() {
        List<String> faults = new ArrayList<>();
        if (population < 0) {
            faults.add("--population: found " + population + FROM_0);
        }
        if (examples < 0) {
            faults.add("--examples: found " + examples + FROM_0);
        }
        if (threads < 1) {
            faults.add(
                    "--threads: found " + threads + ", expected a number from 1. Remedy: correct it, or leave it out.");
        }
        if (!faults.isEmpty()) {
            throw new UnreadableInputException(faults);
        }
    }

    private List<Suite> suites() {
        try {
            return suites.isEmpty() ? EmbeddedSuites.read() : SuiteReader.readAll(suites);
        } catch (UnreadableSuiteException e) {
            throw new UnreadableInputException(e.faults());
        }
    }
}
