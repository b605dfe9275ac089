package io.jenner.cli;

import io.jenner.forecast.InvalidPatientException;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.json.InvalidJsonException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message and an exit code: what the user can mend apart from faults of ours. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final BooleanSupplier stacktrace;

    Failures(BooleanSupplier stacktrace) {
        this.stacktrace = stacktrace;
    }

    /** Tells of wrong usage, with a word where to find help; a command without its subcommand gets its help at once. */
    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine commandLine = failure.getCommandLine();
        PrintWriter err = commandLine.getErr();
        err.println(failure.getMessage());
        howToAttach(failure, arguments).ifPresent(err::println);
        if (commandLine.getSubcommands().isEmpty()) {
            UnmatchedArgumentException.printSuggestions(failure, err);
            err.println("See '" + commandLine.getCommandSpec().qualifiedName() + " --help'.");
        } else if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
            commandLine.usage(err);
        }
        return Jenner.UNREADABLE;
    }

    /** Says how a value is given to an option that takes it only attached, where somebody wrote it apart. */
    private static Optional<String> howToAttach(ParameterException failure, String[] arguments) {
        if (!(failure instanceof UnmatchedArgumentException unmatched)) {
            return Optional.empty();
        }
        List<String> given = List.of(arguments);
        return unmatched.getUnmatched().stream()
                .filter(word -> given.indexOf(word) > 0)
                .map(word -> given.get(given.indexOf(word) - 1) + "=" + word)
                .filter(attached -> attached.startsWith("--json=") || attached.startsWith("--explain="))
                .findFirst()
                .map(attached -> "Remedy: attach it with an equals sign, " + attached + ".");
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult arguments) {
        PrintWriter err = commandLine.getErr();
        if (!isOfTheInput(failure)) {
            return fault(failure, err);
        }
        err.println(failure.getMessage());
        printTrace(failure, err);
        return Jenner.UNREADABLE;
    }

    /** Tells of a fault of ours. */
    int fault(Throwable fault, PrintWriter err) {
        err.println("jenner: a fault of this program, not of your input: "
                + fault.getClass().getSimpleName() + ": " + fault.getMessage());
        err.println("Remedy: report it, with what the same command prints with --stacktrace.");
        printTrace(fault, err);
        err.flush();
        return Jenner.FAULT;
    }

    private static boolean isOfTheInput(Exception failure) {
        return failure instanceof UnreadableInputException
                || failure instanceof InvalidJsonException
                || failure instanceof InvalidPatientException
                || failure instanceof KnowledgeException;
    }

    private void printTrace(Throwable failure, PrintWriter err) {
        if (stacktrace.getAsBoolean()) {
            failure.printStackTrace(err);
        }
    }
}
