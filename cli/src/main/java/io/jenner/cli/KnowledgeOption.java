package io.jenner.cli;

import io.jenner.forecast.Forecaster;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.files.Overlaid;
import io.jenner.forecast.knowledge.files.OverlayLoader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that choose the knowledge to answer from. */
final class KnowledgeOption {

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            converter = KnowledgeArgument.Reader.class,
            description =
                    "Answer from the schedule, or with the overlay, in this folder instead of the embedded one, 'us'.")
    private KnowledgeArgument knowledge = KnowledgeArgument.embedded();

    @Option(
            names = "--overlay",
            paramLabel = "DIR",
            description = "Lay the overlay in this folder over the schedule; may be repeated, in order.")
    private List<Path> overlays = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Returns the forecaster for the schedule with its overlays; warnings about these are told. */
    Forecaster forecaster() {
        Forecaster forecaster = knowledge.forecaster();
        for (Path overlay : overlays) {
            forecaster = forecaster.with(KnowledgeArgument.overlay(overlay));
        }
        if (!overlays.isEmpty()) {
            tellWarnings();
        }
        return forecaster;
    }

    private void tellWarnings() {
        Knowledge schedule = knowledge.knowledge();
        PrintWriter err = command.commandLine().getErr();
        for (Path folder : overlays) {
            Overlaid overlaid = OverlayLoader.load(KnowledgeArgument.overlay(folder), schedule);
            overlaid.warnings().forEach(warning -> err.println("warning: " + warning));
            schedule = overlaid.knowledge();
        }
        err.flush();
    }

    /** Returns the schedule that the forecaster answers from. */
    Knowledge schedule() {
        Knowledge schedule = knowledge.knowledge();
        if (!overlays.isEmpty()) {
            forecaster(); // refuses errors in rules, too
        }
        for (Path folder : overlays) {
            schedule = OverlayLoader.load(KnowledgeArgument.overlay(folder), schedule)
                    .knowledge();
        }
        return schedule;
    }
}
