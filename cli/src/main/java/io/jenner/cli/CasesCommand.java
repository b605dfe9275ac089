package io.jenner.cli;

import picocli.CommandLine.Command;

/** Commands about cases. */
@Command(
        name = "cases",
        description = "Runs cases: patients with what is expected of the forecast.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CasesRunCommand.class,
            CasesJunitCommand.class,
            CasesReportCommand.class,
            CasesNewCommand.class,
            CasesCoverageCommand.class
        })
final class CasesCommand {}
