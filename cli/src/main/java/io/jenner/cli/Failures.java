package io.jenner.cli;

import io.jenner.forecast.InvalidPatientException;
import io.jenner.forecast.knowledge.KnowledgeException;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into a message and an exit code: what the user can mend apart from faults of ours. */
final class Failures implements IExecutionExceptionHandler {

    private final BooleanSupplier stacktrace;

    Failures(BooleanSupplier stacktrace) {
        this.stacktrace = stacktrace;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult arguments) {
        PrintWriter err = commandLine.getErr();
        if (isOfTheInput(failure)) {
            err.println(failure.getMessage());
            printTrace(failure, err);
            return Jenner.UNREADABLE;
        }
        err.println("jenner: a fault of this program, not of your input: "
                + failure.getClass().getSimpleName() + ": " + failure.getMessage());
        err.println("Please report it with the command you gave and the output of the same command with --stacktrace.");
        printTrace(failure, err);
        return Jenner.FAULT;
    }

    private static boolean isOfTheInput(Exception failure) {
        return failure instanceof UnreadableInputException
                || failure instanceof InvalidPatientException
                || failure instanceof KnowledgeException;
    }

    private void printTrace(Exception failure, PrintWriter err) {
        if (stacktrace.getAsBoolean()) {
            failure.printStackTrace(err);
        }
    }
}
