package io.jenner.json;

import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import java.io.IOException;

/**
 * The part of an answer that says what to do: verdicts, statuses, dates, reasons and the vaccines to use.
 *
 * <p>The fields are those of {@link AnswerJson}, with the same values. Left out are what each series says, what antigens
 * say of a dose, the vaccines that would do as well, guidance, contraindications, texts and explanations, and of a dose
 * what the input says of it, apart from its {@code id}.
 */
final class ShortAnswerJson {

    private ShortAnswerJson() {}

    /** Writes the members of the short answer. */
    static void write(Members members, Forecast forecast) throws IOException {
        AnswerJson.head(members, forecast)
                .putAll("doses", forecast.doses(), ShortAnswerJson::dose)
                .putAll("groups", forecast.groups(), ShortAnswerJson::group)
                .putAll("findings", forecast.findings(), AnswerJson::shortFinding);
    }

    private static void dose(Members members, EvaluatedDose evaluated) throws IOException {
        members.put("position", evaluated.position())
                .putIfPresent("id", evaluated.dose().id())
                .putIfPresent("notEvaluated", evaluated.notEvaluated())
                .putAll("groups", evaluated.groups(), AnswerJson::verdict);
    }

    private static void group(Members members, VaccineGroupForecasts group) throws IOException {
        AnswerJson.groupHead(members, group).putAll("forecasts", group.forecasts(), ShortAnswerJson::forecast);
    }

    private static void forecast(Members members, VaccineGroupForecast forecast) throws IOException {
        members.put("seriesType", forecast.seriesType())
                .put("dueStatus", forecast.dueStatus())
                .put("status", forecast.status())
                .put("reasons", forecast.reasons());
        AnswerJson.dates(members, forecast.dates())
                .putIfPresent("doseNumber", forecast.doseNumber())
                .putAll("recommendedVaccines", forecast.recommendedVaccines(), AnswerJson::vaccine);
    }
}
