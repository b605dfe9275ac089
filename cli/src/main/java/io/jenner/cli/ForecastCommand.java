package io.jenner.cli;

import io.jenner.cases.words.ExplanationPage;
import io.jenner.cli.answer.AnswerPage;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.json.JennerJson;
import io.jenner.json.Request;
import java.io.PrintWriter;
import java.time.LocalDate;
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
            "The day to judge is that of --on, else the file's asOf, else today. Options go before those of the file.",
            "",
            "Examples: jenner forecast examples/kindergartner.json",
            "          jenner forecast examples/kindergartner.json --explain=MMR",
            "          jenner forecast examples/kindergartner.json --groups MMR,HPV --language es"
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
    private ShownOption shown;

    @Mixin
    private KnowledgeOption knowledge;

    @Override
    public Integer call() {
        InputText input = InputText.read(file);
        Forecaster forecaster = knowledge.forecaster();
        Request found = JennerJson.of(forecaster).ofFile(input.name()).readRequest(input.text());
        LocalDate asOf = on != null ? on : found.asOf().orElseGet(Today::date);
        ForecastOptions options = shown.asked(forecaster).added(explain.added(found.options()));
        if (format == Format.text && !explain.isAsked()) {
            options = options.withReEvaluation();
        }
        Forecast forecast = forecaster.forecast(found.patient(), asOf, options);
        PrintWriter out = spec.commandLine().getOut();
        out.print(answer(found.patient(), forecast));
        out.flush();
        return Jenner.GOOD;
    }

    private String answer(Patient patient, Forecast forecast) {
        if (format == Format.json) {
            return JennerJson.DEFAULT.indented().writeAnswer(explain.only(forecast)) + System.lineSeparator();
        }
        return explain.isAsked()
                ? ExplanationPage.of(forecast, explain.groups(forecast))
                : AnswerPage.of(patient, forecast);
    }

    /** How the answer is written; the names are those of the option. */
    enum Format {
        text,
        json
    }
}
