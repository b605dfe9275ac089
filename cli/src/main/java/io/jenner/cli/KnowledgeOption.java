package io.jenner.cli;

import io.jenner.forecast.Forecaster;
import io.jenner.forecast.knowledge.Knowledge;
import picocli.CommandLine.Option;

/** The option that chooses the knowledge to answer from. */
final class KnowledgeOption {

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            converter = KnowledgeArgument.Reader.class,
            description = "Answer from the schedule in this folder instead of the embedded one, 'us'.")
    private KnowledgeArgument knowledge = KnowledgeArgument.embedded();

    /** Returns the forecaster for the folder, or else for the embedded schedule. */
    Forecaster forecaster() {
        return knowledge.forecaster();
    }

    /** Returns the schedule that the forecaster answers from. */
    Knowledge schedule() {
        return knowledge.knowledge();
    }
}
