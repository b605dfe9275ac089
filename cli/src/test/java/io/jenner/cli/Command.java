package io.jenner.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * One run of the command with what it printed.
 *
 * @param exitCode how it ended
 * @param out standard output
 * @param err standard error
 */
record Command(int exitCode, String out, String err) {

    static Command run(String... arguments) {
        return run(Jenner.commandLine(), arguments);
    }

    static Command run(CommandLine commandLine, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int exitCode = Jenner.execute(commandLine, arguments);
        return new Command(exitCode, out.toString(), err.toString());
    }
}
