package io.jenner.cli;

import io.jenner.cli.schedule.GroupNames;
import io.jenner.cli.schedule.ScheduleText;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a schedule says of vaccine groups. */
@Command(
        name = "show",
        description = "Shows what the schedule says of a vaccine group: its series, doses, vaccines and sources.",
        footer = {"", "Example: jenner knowledge show MMR"})
final class KnowledgeShowCommand implements Callable<Integer> {

    /** What the page is written as. */
    enum Format {
        TEXT,
        MARKDOWN,
        HTML,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int NARROWEST = 40;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "GROUP",
            arity = "0..*",
            description = "Vaccine groups or antigens, such as MMR or measles; without any, text lists the"
                    + " groups, and other formats show them all.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Columns of text. Default: the terminal's, or 100.")
    private @Nullable Integer width;

    @Mixin
    private JsonOption json;

    @Mixin
    private KnowledgeOption knowledge;

    @Override
    public Integer call() {
        json.check();
        Knowledge schedule = knowledge.schedule();
        PrintWriter out = spec.commandLine().getOut();
        if (names.isEmpty() && format == Format.TEXT && !json.isAsked()) {
            out.print(ScheduleText.list(schedule));
            out.flush();
            return Jenner.GOOD;
        }
        ScheduleText text = new ScheduleText(schedule, groups(schedule));
        if (!json.replacesText()) {
            out.print(
                    switch (format) {
                        case TEXT -> text.text(width());
                        case MARKDOWN -> text.markdown();
                        case HTML -> text.html();
                        case JSON -> text.json();
                    });
            out.flush();
        }
        if (json.isAsked()) {
            json.write(text.json(), out);
        }
        return Jenner.GOOD;
    }

    private List<VaccineGroup> groups(Knowledge schedule) {
        GroupNames groups = new GroupNames(schedule);
        List<String> faults = names.stream()
                .filter(name -> groups.find(name).isEmpty())
                .map(groups::unknown)
                .toList();
        if (!faults.isEmpty()) {
            throw new UnreadableInputException(faults);
        }
        return names.isEmpty()
                ? schedule.vaccineGroups()
                : names.stream()
                        .flatMap(name -> groups.find(name).stream())
                        .distinct()
                        .toList();
    }

    private int width() {
        if (width == null) {
            boolean terminal = System.console() != null;
            return Math.max(NARROWEST, spec.usageMessage().autoWidth(terminal).width());
        }
        if (width < NARROWEST) {
            throw new UnreadableInputException("--width: found " + width + ", expected " + NARROWEST
                    + " or more. Remedy: give more columns, or leave the option out.");
        }
        return width;
    }
}
