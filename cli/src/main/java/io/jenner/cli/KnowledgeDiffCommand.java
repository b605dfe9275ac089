package io.jenner.cli;

import io.jenner.forecast.knowledge.diff.DiffJson;
import io.jenner.forecast.knowledge.diff.DiffMarkdown;
import io.jenner.forecast.knowledge.diff.DiffText;
import io.jenner.forecast.knowledge.diff.KnowledgeDiff;
import io.jenner.forecast.knowledge.diff.RuleChange;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what changed between two schedules. */
@Command(
        name = "diff",
        description = "Tells what changed between two schedules, by antigen, series and dose.",
        footer = {
            "",
            "Places, examples and sources are no facts and are not compared. 'Words only' marks what changes titles,"
                    + " names or remarks in answers, and no status, date, vaccine or verdict.",
            "",
            "Example: jenner knowledge diff us my-schedule --format markdown"
        })
final class KnowledgeDiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ComparedKnowledge knowledge;

    @Mixin
    private ReportOption report;

    @Option(names = "--exit-code", description = "End with 1 if there are differences.")
    private boolean exitCode;

    @Override
    public Integer call() {
        report.check();
        KnowledgeDiff diff = KnowledgeDiff.between(
                        knowledge.was().knowledge(), knowledge.now().knowledge())
                .withRules(RuleChange.between(
                        knowledge.was().manifest(),
                        knowledge.now().manifest(),
                        knowledge.was().rules().equals(knowledge.now().rules())))
                .withDigests(knowledge.was().digest(), knowledge.now().digest());
        report.write(
                format -> switch (format) {
                    case text -> DiffText.of(diff);
                    case markdown -> DiffMarkdown.of(diff);
                    case json -> DiffJson.of(diff);
                },
                spec.commandLine().getOut());
        return exitCode && !diff.isEmpty() ? Jenner.NOT_ALL_GOOD : Jenner.GOOD;
    }
}
