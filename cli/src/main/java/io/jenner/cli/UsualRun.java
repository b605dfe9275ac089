package io.jenner.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * Answers in every way the command can and prints nothing. The launcher has Java keep the classes that are in use then,
 * for a faster start.
 */
public final class UsualRun {

    private static final List<List<String>> WAYS = List.of(
            List.of(), List.of("--format", "json"), List.of("--explain"), List.of("--explain", "--format", "json"));

    private UsualRun() {}

    /**
     * Answers for one patient and ends the process, with 0 if that went well.
     *
     * @param arguments the patient's file
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments[0]));
    }

    /** Returns the highest exit code. */
    static int run(String file) {
        return WAYS.stream().mapToInt(way -> run(file, way)).max().orElseThrow();
    }

    private static int run(String file, List<String> way) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        CommandLine command = Jenner.commandLine().setOut(nowhere).setErr(nowhere);
        return Jenner.execute(
                command,
                Stream.concat(Stream.of("forecast", file), way.stream()).toArray(String[]::new));
    }
}
