package io.jenner.cli;

import picocli.CommandLine.Parameters;

/** The two schedules that a command compares. */
final class ComparedKnowledge {

    @Parameters(
            index = "0",
            paramLabel = "A",
            converter = KnowledgeArgument.Reader.class,
            description =
                    "The schedule as it was: 'us' for the embedded one, or a folder with a schedule or an overlay.")
    private KnowledgeArgument was;

    @Parameters(
            index = "1",
            paramLabel = "B",
            converter = KnowledgeArgument.Reader.class,
            description = "The schedule as it is now, in the same way.")
    private KnowledgeArgument now;

    KnowledgeArgument was() {
        return was;
    }

    KnowledgeArgument now() {
        return now;
    }
}
