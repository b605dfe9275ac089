package io.jenner.cli;

import io.jenner.cases.words.ExplanationPage;
import io.jenner.cli.PatientArguments.Question;
import io.jenner.cli.answer.AnswerPage;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.json.JennerJson;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private PatientArguments patient;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "The day to judge, such as 2025-11-22.")
    private @Nullable LocalDate on;

    @Mixin
    private ExplainOption explain;

    @Mixin
    private ShownOption shown;

    @Mixin
    private KnowledgeOption knowledge;

    @Override
    public Integer call() {
        Question asked = patient.read(knowledge);
        Forecaster forecaster = asked.forecaster();
        ForecastOptions options =
                shown.asked(forecaster).added(explain.added(asked.request().options()));
        if (!patient.isJson() && !explain.isAsked()) {
            options = options.withReEvaluation();
        }
        Forecast forecast = forecaster.forecast(asked.patient(), asked.day(on), options);
        patient.print(answer(asked.patient(), forecast));
        return Jenner.GOOD;
    }

    private String answer(Patient person, Forecast forecast) {
        if (patient.isJson()) {
            return JennerJson.DEFAULT.indented().writeAnswer(explain.only(forecast));
        }
        return explain.isAsked()
                ? ExplanationPage.of(forecast, explain.groups(forecast))
                : AnswerPage.of(person, forecast);
    }
}
