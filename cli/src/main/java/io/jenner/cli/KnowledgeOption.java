package io.jenner.cli;

import io.jenner.forecast.Forecaster;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import io.jenner.rules.UsScheduleProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that chooses the knowledge to answer from. */
final class KnowledgeOption {

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "Answer from the schedule in this folder instead of the embedded one.")
    private @Nullable Path folder;

    /** Returns the forecaster for the folder, or else for the embedded schedule. */
    Forecaster forecaster() {
        if (folder == null) {
            return Forecaster.usSchedule();
        }
        if (!Files.isDirectory(folder)) {
            throw new UnreadableInputException("--knowledge: found no folder " + folder
                    + ", expected one with a schedule.yaml. Remedy: correct the path.");
        }
        return Forecaster.fromFolder(folder);
    }

    /** Returns the schedule that the forecaster answers from. */
    Knowledge schedule() {
        return folder == null ? UsScheduleProvider.embeddedKnowledge() : KnowledgeLoader.load(folder);
    }
}
