package io.jenner.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Asks for the result as JSON: on standard output in place of the text, or in a file beside it. */
final class JsonOption {

    private static final String STANDARD_OUTPUT = "";

    @Option(
            names = "--json",
            paramLabel = "FILE",
            arity = "0..1",
            preprocessor = OnlyAttached.class,
            description = "Print JSON instead of text; with =FILE, write it to this file beside the text.")
    private @Nullable String file;

    /** Refuses a file in a folder that is not there, and a folder, before any work is done. */
    void check() {
        if (file != null && !replacesText() && Files.isDirectory(Path.of(file))) {
            throw new UnreadableInputException(
                    "--json: found the folder " + file + ", expected a file to write. Remedy: name a file in it.");
        }
        Path folder = file == null || replacesText()
                ? null
                : Path.of(file).toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new UnreadableInputException("--json: found no folder " + folder
                    + ", expected a file in an existing folder. Remedy: correct the path.");
        }
    }

    boolean isAsked() {
        return file != null;
    }

    boolean replacesText() {
        return STANDARD_OUTPUT.equals(file);
    }

    /** Writes the result where it was asked for. */
    void write(String json, PrintWriter out) {
        if (replacesText()) {
            out.print(json);
            out.flush();
        } else if (file != null) {
            try {
                Files.writeString(Path.of(file), json);
            } catch (IOException e) {
                throw new UnreadableInputException(
                        "--json: found a place that cannot be written (" + e.getMessage()
                                + "), expected a file in an existing folder. Remedy: correct the path.",
                        e);
            }
        }
    }

    /** Takes a file only where it is attached by an equals sign, so that an argument may follow the option. */
    static final class OnlyAttached implements IParameterPreprocessor {

        @Override
        public boolean preprocess(
                Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            if (" ".equals(info.get("separator")) || arguments.isEmpty()) {
                arguments.push(STANDARD_OUTPUT);
            }
            return false;
        }
    }
}
