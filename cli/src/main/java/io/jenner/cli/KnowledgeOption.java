package io.jenner.cli;

import io.jenner.forecast.Forecaster;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.files.Overlaid;
import io.jenner.forecast.knowledge.files.OverlayLoader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private @Nullable Forecaster forecaster;
    private @Nullable Knowledge schedule;

    /** Returns the forecaster for the schedule with its overlays; warnings about these are told once. */
    Forecaster forecaster() {
        if (forecaster == null) {
            Forecaster made = knowledge.forecaster();
            for (Path overlay : overlays) {
                made = made.with(KnowledgeArgument.overlay(overlay));
            }
            forecaster = made;
            if (!overlays.isEmpty()) {
                schedule = overlaid();
            }
        }
        return forecaster;
    }

    /** Returns the schedule that the forecaster answers from. */
    Knowledge schedule() {
        if (!overlays.isEmpty()) {
            forecaster(); // refuses errors in rules, too
        }
        if (schedule == null) {
            schedule = knowledge.knowledge();
        }
        return schedule;
    }

    /** Lays the overlays over the schedule and tells warnings about them. */
    private Knowledge overlaid() {
        Knowledge result = knowledge.knowledge();
        PrintWriter err = command.commandLine().getErr();
        for (Path folder : overlays) {
            Overlaid overlaid = OverlayLoader.load(KnowledgeArgument.overlay(folder), result);
            overlaid.warnings().forEach(warning -> err.println("warning: " + warning));
            result = overlaid.knowledge();
        }
        err.flush();
        return result;
    }
}
