package io.jenner.cli;

import io.jenner.forecast.Forecaster;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.files.OverlayLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

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

    /** Returns the forecaster for the schedule with its overlays. */
    Forecaster forecaster() {
        Forecaster forecaster = knowledge.forecaster();
        for (Path overlay : overlays) {
            forecaster = forecaster.with(KnowledgeArgument.overlay(overlay));
        }
        return forecaster;
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
