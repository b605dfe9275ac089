package io.jenner.benchmarks;

import io.jenner.benchmarks.floor.CompareWithFloor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program behind {@code benchmarks/run}. It ends with 0, with 1 if a measurement failed, 2 on wrong usage. */
@Command(
        name = "benchmarks/run",
        description = "Measures Jenner. What each command measures and how long it takes: benchmarks/README.md.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CpuCommand.class,
            JmhCommand.class,
            ColdCommand.class,
            FootprintCommand.class,
            DigestsCommand.class,
            CompareWithFloor.class,
            AllCommand.class
        })
public final class Benchmarks {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

    private Benchmarks() {}

    /** Runs a command and ends the process. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** Returns the command, ready to execute. */
    static CommandLine commandLine() {
        return new CommandLine(new Benchmarks())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof BenchmarkException) {
                        command.getErr().println(failure.getMessage());
                    } else {
                        failure.printStackTrace(command.getErr());
                    }
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }
}
