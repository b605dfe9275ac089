package io.jenner.cli;

import io.jenner.forecast.Forecaster;
import io.jenner.json.JennerJson;
import io.jenner.json.Request;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a command that answers for one patient reads, and how it prints the answer. */
final class PatientArguments {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "The patient as JSON; - for standard input.")
    private String file;

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    /** Reads the file; for before a forecaster is made, so that a wrong path is told at once. */
    InputText input() {
        return InputText.read(file);
    }

    /** Returns what is asked in a text that was read. */
    static Request request(InputText input, Forecaster forecaster) {
        return JennerJson.of(forecaster).ofFile(input.name()).readRequest(input.text());
    }

    /** Returns whether the answer is wanted as JSON, else as text. */
    boolean isJson() {
        return format == Format.json;
    }

    /** Prints an answer: a page, or JSON with a line end behind it. */
    void print(String answer) {
        PrintWriter out = command.commandLine().getOut();
        out.print(isJson() ? answer + System.lineSeparator() : answer);
        out.flush();
    }

    /** How the answer is written; the names are those of the option. */
    enum Format {
        text,
        json
    }
}
