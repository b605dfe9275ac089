package io.jenner.cli;

import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.json.JennerJson;
import io.jenner.json.Request;
import java.io.PrintWriter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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

    /** Reads the file, and only then makes the forecaster, so that a wrong path is told at once. */
    Question read(KnowledgeOption knowledge) {
        InputText input = InputText.read(file);
        Forecaster forecaster = knowledge.forecaster();
        return new Question(
                forecaster, JennerJson.of(forecaster).ofFile(input.name()).readRequest(input.text()));
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

    /**
     * What is asked.
     *
     * @param forecaster answers
     * @param request what the file says
     */
    record Question(Forecaster forecaster, Request request) {

        Patient patient() {
            return request.patient();
        }

        /** Returns the day that an option states, else that of the file, else today. */
        LocalDate day(@Nullable LocalDate stated) {
            return stated != null ? stated : request.asOf().orElseGet(Today::date);
        }
    }

    /** How the answer is written; the names are those of the option. */
    enum Format {
        text,
        json
    }
}
