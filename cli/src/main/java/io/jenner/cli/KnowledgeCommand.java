package io.jenner.cli;

import picocli.CommandLine.Command;

/** Commands about schedules. */
@Command(
        name = "knowledge",
        description = "Works on schedules: the knowledge that answers rest on.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            KnowledgeShowCommand.class,
            KnowledgeSiteCommand.class,
            KnowledgeValidateCommand.class,
            KnowledgeDiffCommand.class,
            KnowledgeImpactCommand.class,
            ImportCdsiCommand.class
        })
final class KnowledgeCommand {}
