package io.jenner.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The {@code jenner} command with its subcommands.
 *
 * <p>It ends with 0 if all is well, 1 if cases failed or records have no answer, 2 on wrong usage or unreadable input, 3 on a fault of its own.
 */
@Command(
        name = "jenner",
        description = "Tells which vaccine doses count and which are due. A clinician decides.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        subcommands = {
            ForecastCommand.class,
            CheckCommand.class,
            PlanCommand.class,
            BatchCommand.class,
            CasesCommand.class,
            KnowledgeCommand.class,
            PopulationCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:cases failed, or records were refused",
            "2:wrong usage or unreadable input",
            "3:a fault of this program"
        })
public final class Jenner {

    /** All is well. */
    static final int GOOD = 0;

    /** It ran, and not all is good: cases failed, or records were refused. */
    static final int NOT_ALL_GOOD = 1;

    /** Wrong usage or unreadable input. */
    static final int UNREADABLE = 2;

    /** A fault of this program. */
    static final int FAULT = 3;

    private static final int WIDTH = 100;

    @Option(
            names = "--stacktrace",
            description = "Print where a fault of this program arose.",
            scope = ScopeType.INHERIT)
    private boolean stacktrace;

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(execute(commandLine(), arguments));
    }

    /** Returns the command, ready to execute. */
    static CommandLine commandLine() {
        Jenner jenner = new Jenner();
        Failures failures = new Failures(() -> jenner.stacktrace);
        return new CommandLine(jenner)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(WIDTH);
    }

    /** Executes the command and returns its exit code; an error of the virtual machine is a fault, too. */
    static int execute(CommandLine commandLine, String... arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (Error e) {
            return new Failures(() -> true).fault(e, commandLine.getErr());
        }
    }
}
