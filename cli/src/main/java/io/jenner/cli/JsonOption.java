package io.jenner.cli;

import java.io.PrintWriter;
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
        target().requireFolder();
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
        } else {
            target().write(writer -> writer.write(json));
        }
    }

    private OutputFile target() {
        return new OutputFile("--json", file == null || replacesText() ? null : Path.of(file));
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
