package io.jenner.cli;

import io.jenner.cases.words.ExplanationPage;
import io.jenner.cli.answer.AnswerPage;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Patient;
import io.jenner.json.AnswerJson;
import io.jenner.json.PatientFile;
import io.jenner.json.PatientReader;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers for one patient. */
@Command(
        name = "forecast",
        description = "Tells which doses of a patient count and what is due.",
        footer = {
            "",
            "The day to judge is that of --on, else the file's asOf, else today.",
            "",
            "Examples: jenner forecast examples/kindergartner.json",
            "          jenner forecast examples/kindergartner.json --explain=MMR"
        })
final class ForecastCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The patient as JSON; - for standard input.")
    private String file;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "The day to judge, such as 2025-11-22.")
    private @Nullable LocalDate on;

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Mixin
    private ExplainOption explain;

    @Mixin
    private KnowledgeOption knowledge;

    @Override
    public Integer call() {
        InputText input = InputText.read(file);
        PatientFile found = PatientReader.read(input.name(), input.text());
        LocalDate asOf = on != null ? on : found.asOf().orElseGet(Today::date);
        Forecast forecast = knowledge.forecaster().forecast(found.patient(), asOf, explain.options());
        PrintWriter out = spec.commandLine().getOut();
        out.print(answer(found.patient(), forecast));
        out.flush();
        return Jenner.GOOD;
    }

    private String answer(Patient patient, Forecast forecast) {
        List<String> groups = explain.groups(forecast);
        if (format == Format.json) {
            return AnswerJson.of(forecast, groups);
        }
        return explain.isAsked() ? ExplanationPage.of(forecast, groups) : AnswerPage.of(patient, forecast);
    }

    /** How the answer is written; the names are those of the option. */
    enum Format {
        text,
        json
    }
}
