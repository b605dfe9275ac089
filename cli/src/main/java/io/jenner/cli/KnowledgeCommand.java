package io.jenner.cli;

import picocli.CommandLine.Command;

/** Commands about schedules. */
@Command(
        name = "knowledge",
        description = "Works on schedules: the knowledge that answers rest on.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ImportCdsiCommand.class, KnowledgeValidateCommand.class})
final class KnowledgeCommand {}
