package io.jenner.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Stack;
import java.util.function.Function;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How a report is written: as text, Markdown or JSON on standard output, and as JSON to a file beside that. */
final class ReportOption {

    private static final String STANDARD_OUTPUT = "";

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            arity = "0..1",
            preprocessor = OnlyAttached.class,
            description = "Write JSON instead of text, or to this file beside it (--json=FILE).")
    private Optional<String> json = Optional.empty();

    /** How a report is written; the names are those of the option. */
    enum Format {
        text,
        markdown,
        json
    }

    /** Refuses a file in a folder that is not there, before any work is done. */
    void check() {
        Optional<Path> folder = file().map(file -> file.toAbsolutePath().getParent());
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new UnreadableInputException("--json: found no folder " + folder.get()
                    + ", expected a file in an existing folder. Remedy: correct the path.");
        }
    }

    /** Writes a report, in the forms that were asked for. */
    void write(Function<Format, String> report, PrintWriter out) {
        boolean jsonOnly = json.equals(Optional.of(STANDARD_OUTPUT));
        out.print(report.apply(jsonOnly ? Format.json : format));
        out.flush();
        file().ifPresent(file -> write(report.apply(Format.json), file));
    }

    private Optional<Path> file() {
        return json.filter(name -> !name.equals(STANDARD_OUTPUT)).map(Path::of);
    }

    private static void write(String text, Path file) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UnreadableInputException(
                    "--json: found a place that cannot be written (" + e.getMessage()
                            + "), expected a file in an existing folder. Remedy: correct the path.",
                    e);
        }
    }

    /** Takes a file only where it is attached by an equals sign, so that a schedule may follow the option. */
    static final class OnlyAttached implements IParameterPreprocessor {

        @Override
        public boolean preprocess(
                Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            if (" ".equals(info.get("separator"))) {
                arguments.push(STANDARD_OUTPUT);
            }
            return false;
        }
    }
}
