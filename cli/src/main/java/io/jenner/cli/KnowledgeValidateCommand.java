package io.jenner.cli;

import io.jenner.cli.validate.Validation;
import io.jenner.cli.validate.ValidationPage;
import io.jenner.forecast.engine.rules.RuleBase;
import io.jenner.forecast.knowledge.Problem.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells everything that is wrong or odd about a schedule, and about rules. */
@Command(
        name = "validate",
        description = "Tells everything that is wrong or odd about a schedule, with file, line and column.",
        footer = {
            "",
            "Warnings that somebody has looked at stand in acknowledged.yaml of the folder, with a reason.",
            "It ends with 1 if there are errors, or with --strict also if there are warnings."
        })
final class KnowledgeValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private What what;

    /** A schedule, or the list of checks. */
    private static final class What {

        @Parameters(
                paramLabel = "KNOWLEDGE",
                converter = KnowledgeArgument.Reader.class,
                description = "A folder with schedule files, one with an overlay, or 'us' for the embedded schedule.")
        private @Nullable KnowledgeArgument knowledge;

        @Option(names = "--list-checks", description = "List all checks with their codes, and end.")
        private boolean listChecks;
    }

    @Option(
            names = "--rules",
            paramLabel = "DRL",
            description = "Also check the rule files (.drl) of this folder, which are added to the embedded rules.")
    private @Nullable Path rules;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "Day to judge the age of sources and seasons by; today if left out.")
    private @Nullable LocalDate on;

    @Option(
            names = "--severity",
            paramLabel = "LEVEL",
            defaultValue = "warning",
            description = "Least severity to show: error or warning (the default).")
    private Severity severity;

    @Option(names = "--acknowledged", description = "Show the warnings that are acknowledged, too.")
    private boolean acknowledged;

    @Option(names = "--strict", description = "End with 1 also if there are warnings.")
    private boolean strict;

    @Option(
            names = "--no-examples",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Do not replay the examples of the series.")
    private boolean examples;

    @Mixin
    private JsonOption json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (what.listChecks || what.knowledge == null) {
            out.print(ValidationPage.checks());
            out.flush();
            return Jenner.GOOD;
        }
        json.check();
        Validation validation = validate(what.knowledge);
        ValidationPage page = new ValidationPage(validation, severity, acknowledged);
        if (!json.replacesText()) {
            out.print(page.text());
            out.flush();
        }
        if (json.isAsked()) {
            json.write(page.json(), out);
        }
        boolean good = validation.errors() == 0 && (!strict || validation.warnings() == 0);
        return good ? Jenner.GOOD : Jenner.NOT_ALL_GOOD;
    }

    private Validation validate(KnowledgeArgument knowledge) {
        LocalDate day = on == null ? Today.date() : on;
        Path folder = knowledge.folder();
        Validation schedule = folder == null
                ? Validation.ofEmbedded(knowledge.name(), knowledge.knowledge(), day)
                : knowledge.isOverlay()
                        ? Validation.ofOverlay(knowledge.name(), KnowledgeArgument.overlay(folder), folder, day)
                        : Validation.ofFolder(knowledge.name(), folder, day, examples);
        return rules == null
                ? schedule
                : schedule.withRules(
                        drl(rules),
                        RuleBase.load(getClass().getClassLoader()).rules().keySet(),
                        Set.of());
    }

    private static SortedMap<String, String> drl(Path folder) {
        SortedMap<String, String> drl = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".drl")).toList()) {
                drl.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UnreadableInputException(
                    "--rules: found no readable folder " + folder
                            + ", expected one with rule files (.drl) in UTF-8. Remedy: correct the path.",
                    e);
        }
        if (drl.isEmpty()) {
            throw new UnreadableInputException(
                    "--rules: found no .drl file in " + folder + ", expected at least one. Remedy: correct the path.");
        }
        return drl;
    }
}
