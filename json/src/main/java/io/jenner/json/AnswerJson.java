package io.jenner.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.jenner.forecast.Contraindication;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.explain.Explanation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A whole answer as one JSON object.
 *
 * <p>The fields are those of the API's records, under the same names: {@code asOf}, {@code stamp}, {@code doses},
 * {@code groups} (each with its {@code forecasts}), {@code series}, {@code findings}; beside them stands a
 * {@code notice}. A dose's date, codes and lot stand on the dose itself; dates of a forecast are {@code earliest},
 * {@code recommended}, {@code pastDue}, {@code latest}, {@code unadjustedRecommended} and {@code unadjustedPastDue}.
 * Where explanations are asked for, {@code explanations} holds one for each vaccine group: its {@code steps}, each with
 * {@code question}, {@code subject}, {@code facts}, {@code rules} and {@code conclusion}, and {@code seriesNotAsked}; a
 * line of the schedule is written as {@code hpv/antigen.yaml:12}. Dates are written as 2025-11-22, constants as {@code notComplete}. What is absent is left out; a list is always there.
 */
public final class AnswerJson {

    private static final String NOTICE = "A clinician decides; this is not a medical device.";
    private static final JsonFactory JSON = new JsonFactory();

    private AnswerJson() {}

    /** Returns the answer, indented, with a line end after it. */
    public static String of(Forecast forecast) {
        return of(forecast, List.of());
    }

    /** Returns the answer with the explanations of these vaccine groups, indented, with a line end after it. */
    public static String of(Forecast forecast, List<String> vaccineGroups) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text).setPrettyPrinter(new DefaultPrettyPrinter())) {
            json.writeStartObject();
            Members members = new Members(json);
            write(members, forecast);
            if (!forecast.explanations().isEmpty()) {
                members.putAll("explanations", explained(forecast, vaccineGroups), ExplanationJson::write);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + System.lineSeparator();
    }

    /** Writes the members of the answer, apart from explanations, into an object that was begun. */
    public static void writeMembers(JsonGenerator json, Forecast forecast) throws IOException {
        write(new Members(json), forecast);
    }

    /** Returns a constant as answers write it: {@code MAY_BE_GIVEN} is {@code mayBeGiven}. */
    public static String code(Enum<?> value) {
        return Members.code(value);
    }

    private static void write(Members members, Forecast forecast) throws IOException {
        head(members, forecast)
                .putAll("doses", forecast.doses(), AnswerJson::dose)
                .putAll("groups", forecast.groups(), AnswerJson::group)
                .putAll("series", forecast.series(), AnswerJson::seriesForecast)
                .putAll("findings", forecast.findings(), AnswerJson::finding);
    }

    /** Writes what stands in every answer, long or short. */
    static Members head(Members members, Forecast forecast) throws IOException {
        return members.put("asOf", forecast.asOf())
                .put("stamp", forecast.stamp(), AnswerJson::stamp)
                .put("notice", NOTICE);
    }

    private static void group(Members members, VaccineGroupForecasts group) throws IOException {
        members.put("vaccineGroup", group.vaccineGroup())
                .putAll("forecasts", group.forecasts(), AnswerJson::groupForecast);
    }

    private static List<Explanation> explained(Forecast forecast, List<String> vaccineGroups) {
        return vaccineGroups.stream().map(forecast::explain).toList();
    }

    private static void stamp(Members members, KnowledgeStamp stamp) throws IOException {
        members.put("engineVersion", stamp.engineVersion())
                .put("knowledgeId", stamp.knowledgeId())
                .put("digest", stamp.digest())
                .put("published", stamp.published());
    }

    private static void dose(Members members, EvaluatedDose evaluated) throws IOException {
        DoseAdministered dose = evaluated.dose();
        members.put("position", evaluated.position())
                .putIfPresent("id", dose.id())
                .put("date", dose.date())
                .put("cvx", dose.cvx())
                .putIfPresent("mvx", dose.mvx())
                .putIfPresent("tradeName", dose.tradeName())
                .putIfPresent("lot", dose.lot())
                .putIfPresent("lotExpires", dose.lotExpires())
                .putIfPresent("volumeMl", dose.volumeMl())
                .put("poorCondition", dose.poorCondition())
                .putIfPresent("name", evaluated.name())
                .put("vaccineGroups", evaluated.vaccineGroups())
                .putIfPresent("notEvaluated", evaluated.notEvaluated());
        members.putAll("groups", evaluated.groups(), AnswerJson::verdict)
                .putAll("antigens", evaluated.antigens(), AnswerJson::evaluation)
                .putAll("evaluations", evaluated.evaluations(), AnswerJson::evaluation);
    }

    static void verdict(Members members, EvaluatedDose.GroupVerdict verdict) throws IOException {
        members.put("vaccineGroup", verdict.vaccineGroup())
                .put("status", verdict.status())
                .put("reasons", verdict.reasons());
    }

    private static void evaluation(Members members, DoseEvaluation evaluation) throws IOException {
        members.put("antigen", evaluation.antigen())
                .put("series", evaluation.series())
                .put("seriesType", evaluation.seriesType())
                .put("status", evaluation.status())
                .put("reasons", evaluation.reasons())
                .put("remarks", evaluation.remarks())
                .putIfPresent("targetDose", evaluation.targetDose());
    }

    private static void groupForecast(Members members, VaccineGroupForecast forecast) throws IOException {
        members.put("seriesType", forecast.seriesType())
                .put("dueStatus", forecast.dueStatus())
                .put("status", forecast.status())
                .put("reasons", forecast.reasons());
        dates(members, forecast.dates())
                .putIfPresent("doseNumber", forecast.doseNumber())
                .put("antigens", forecast.antigens())
                .putAll("recommendedVaccines", forecast.recommendedVaccines(), AnswerJson::vaccine)
                .putAll("candidateVaccines", forecast.candidateVaccines(), AnswerJson::vaccine)
                .putAll("contraindications", forecast.contraindications(), AnswerJson::contraindication)
                .put("guidance", forecast.guidance())
                .putAll("series", forecast.series(), AnswerJson::seriesForecast);
    }

    private static void seriesForecast(Members members, SeriesForecast forecast) throws IOException {
        members.put("antigen", forecast.antigen())
                .put("series", forecast.series())
                .put("seriesType", forecast.seriesType())
                .put("seriesGroup", forecast.seriesGroup())
                .put("status", forecast.status())
                .putIfPresent("reason", forecast.reason());
        dates(members, forecast.dates())
                .putIfPresent("doseNumber", forecast.doseNumber())
                .putIfPresent("targetDose", forecast.targetDose())
                .putAll("targetDoses", forecast.targetDoses(), AnswerJson::targetDose)
                .putAll("recommendedVaccines", forecast.recommendedVaccines(), AnswerJson::vaccine)
                .putAll("candidateVaccines", forecast.candidateVaccines(), AnswerJson::vaccine)
                .putAll("contraindications", forecast.contraindications(), AnswerJson::contraindication)
                .put("guidance", forecast.guidance())
                .put("sharedDecision", forecast.sharedDecision())
                .put("selection", forecast.selection(), AnswerJson::selection);
    }

    private static void targetDose(Members members, SeriesForecast.TargetDose target) throws IOException {
        members.put("number", target.number())
                .put("status", target.status())
                .putIfPresent("satisfiedOn", target.satisfiedOn());
    }

    private static void selection(Members members, SeriesForecast.Selection selection) throws IOException {
        members.put("scorable", selection.scorable())
                .putIfPresent("score", selection.score())
                .put("prioritized", selection.prioritized())
                .put("best", selection.best());
    }

    static Members dates(Members members, ForecastDates dates) throws IOException {
        return members.putIfPresent("earliest", dates.earliest())
                .putIfPresent("recommended", dates.recommended())
                .putIfPresent("pastDue", dates.pastDue())
                .putIfPresent("latest", dates.latest())
                .putIfPresent("unadjustedRecommended", dates.unadjustedRecommended())
                .putIfPresent("unadjustedPastDue", dates.unadjustedPastDue());
    }

    static void vaccine(Members members, VaccineProduct vaccine) throws IOException {
        members.put("cvx", vaccine.cvx())
                .put("name", vaccine.name())
                .putIfPresent("tradeName", vaccine.tradeName())
                .putIfPresent("mvx", vaccine.mvx());
    }

    private static void contraindication(Members members, Contraindication found) throws IOException {
        members.put("observation", found.observation())
                .put("title", found.title())
                .putAll("vaccines", found.vaccines(), AnswerJson::vaccine);
    }

    static void finding(Members members, Finding finding) throws IOException {
        members.put("code", finding.code()).put("subject", finding.subject()).put("message", finding.message());
    }
}
