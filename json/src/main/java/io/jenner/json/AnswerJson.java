package io.jenner.json;

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
import io.jenner.forecast.text.Coded;
import io.jenner.forecast.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A whole answer as one JSON object.
 *
 * <p>The fields are those of the API's records, under the same names; a dose's date, codes and lot stand on the dose
 * itself. Dates are written as 2025-11-22, constants as {@code notComplete}. What is absent is left out; a list is always
 * there. Beside a code stands its text, under the name of the field with {@code Text} or {@code Texts} behind it.
 */
final class AnswerJson {

    private final Optional<Texts> texts;

    /**
     * Creates a writer.
     *
     * @param texts the texts to write beside codes, if any
     */
    AnswerJson(Optional<Texts> texts) {
        this.texts = texts;
    }

    /** Writes the members of the answer. */
    void write(Members members, Forecast forecast) throws IOException {
        head(members, forecast)
                .putAll("doses", forecast.doses(), this::dose)
                .putAll("groups", forecast.groups(), this::group)
                .putAll("series", forecast.series(), AnswerJson::seriesForecast)
                .putAll("findings", forecast.findings(), this::finding);
        if (!forecast.explanations().isEmpty()) {
            members.putAll("explanations", forecast.explanations(), ExplanationJson::write);
        }
    }

    /** Writes what stands in every answer, long or short. */
    static Members head(Members members, Forecast forecast) throws IOException {
        return members.put("version", JennerJson.VERSION)
                .put("asOf", forecast.asOf())
                .putIfPresent("reEvaluateOn", forecast.reEvaluateOn())
                .put("language", forecast.language().toLanguageTag())
                .put("stamp", forecast.stamp(), AnswerJson::stamp)
                .put("notice", forecast.texts().notice());
    }

    private void group(Members members, VaccineGroupForecasts group) throws IOException {
        groupHead(members, group);
        if (texts.isPresent()) {
            members.put("vaccineGroupText", texts.get().vaccineGroup(group.vaccineGroup()));
        }
        text(members, "dueStatusText", group.dueStatus());
        if (group.decision().isPresent()) {
            text(members, "decisionText", group.decision().get());
        }
        members.putAll("forecasts", group.forecasts(), this::groupForecast);
    }

    /** Writes what is said of a group as a whole. */
    static Members groupHead(Members members, VaccineGroupForecasts group) throws IOException {
        return members.put("vaccineGroup", group.vaccineGroup())
                .put("dueStatus", group.dueStatus())
                .putIfPresent("dueFrom", group.dueFrom())
                .putIfPresent("decision", group.decision());
    }

    private void text(Members members, String name, Coded code) throws IOException {
        if (texts.isPresent()) {
            members.put(name, texts.get().of(code));
        }
    }

    private void texts(Members members, String name, List<? extends Coded> codes) throws IOException {
        if (texts.isPresent() && !codes.isEmpty()) {
            members.put(name, codes.stream().map(texts.get()::of).toList());
        }
    }

    static void stamp(Members members, KnowledgeStamp stamp) throws IOException {
        members.put("engineVersion", stamp.engineVersion())
                .put("knowledgeId", stamp.knowledgeId())
                .put("digest", stamp.digest())
                .put("published", stamp.published());
    }

    private void dose(Members members, EvaluatedDose evaluated) throws IOException {
        DoseAdministered dose = evaluated.dose();
        members.put("position", evaluated.position())
                .putIfPresent("id", dose.id())
                .put("date", dose.date())
                .putIfPresent("dateAssumption", dose.dateAssumption())
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
        if (evaluated.notEvaluated().isPresent()) {
            text(members, "notEvaluatedText", evaluated.notEvaluated().get());
        }
        members.putAll("groups", evaluated.groups(), this::verdictWithTexts)
                .putAll("antigens", evaluated.antigens(), AnswerJson::evaluation)
                .putAll("evaluations", evaluated.evaluations(), AnswerJson::evaluation);
    }

    private void verdictWithTexts(Members members, EvaluatedDose.GroupVerdict verdict) throws IOException {
        verdict(members, verdict);
        text(members, "statusText", verdict.status());
        texts(members, "reasonTexts", verdict.reasons());
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

    private void groupForecast(Members members, VaccineGroupForecast forecast) throws IOException {
        members.put("seriesType", forecast.seriesType()).put("dueStatus", forecast.dueStatus());
        text(members, "dueStatusText", forecast.dueStatus());
        members.put("status", forecast.status());
        text(members, "statusText", forecast.status());
        members.put("reasons", forecast.reasons());
        texts(members, "reasonTexts", forecast.reasons());
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

    static void contraindication(Members members, Contraindication found) throws IOException {
        members.put("observation", found.observation())
                .put("title", found.title())
                .putAll("vaccines", found.vaccines(), AnswerJson::vaccine);
    }

    private void finding(Members members, Finding finding) throws IOException {
        shortFinding(members, finding);
        if (texts.isPresent()) {
            members.put("text", texts.get().of(finding));
        }
    }

    static void shortFinding(Members members, Finding finding) throws IOException {
        members.put("code", finding.code()).put("subject", finding.subject()).put("message", finding.message());
        if (!finding.names().isEmpty()) {
            members.put("names", finding.names());
        }
    }
}
