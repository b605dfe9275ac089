package io.jenner.cli.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.explain.Explanation;
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
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswerJson() {}

    /** Returns the answer, indented, with a line end after it. */
    public static String of(Forecast forecast) {
        return of(forecast, List.of());
    }

    /** Returns the answer with the explanations of these vaccine groups, indented, with a line end after it. */
    public static String of(Forecast forecast, List<String> vaccineGroups) {
        Tree tree = new Tree()
                .put("asOf", forecast.asOf())
                .put("stamp", stamp(forecast.stamp()).members())
                .put("notice", NOTICE)
                .putAll("doses", forecast.doses(), AnswerJson::dose)
                .putAll(
                        "groups",
                        forecast.groups(),
                        group -> new Tree()
                                .put("vaccineGroup", group.vaccineGroup())
                                .putAll("forecasts", group.forecasts(), AnswerJson::groupForecast))
                .putAll("series", forecast.series(), AnswerJson::seriesForecast)
                .putAll("findings", forecast.findings(), AnswerJson::finding);
        if (!forecast.explanations().isEmpty()) {
            tree.putAll("explanations", explained(forecast, vaccineGroups), ExplanationJson::of);
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree.members()) + System.lineSeparator();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("found an answer that cannot be written as JSON", e);
        }
    }

    private static List<Explanation> explained(Forecast forecast, List<String> vaccineGroups) {
        return vaccineGroups.stream().map(forecast::explain).toList();
    }

    private static Tree stamp(KnowledgeStamp stamp) {
        return new Tree()
                .put("engineVersion", stamp.engineVersion())
                .put("knowledgeId", stamp.knowledgeId())
                .put("digest", stamp.digest())
                .put("published", stamp.published());
    }

    private static Tree dose(EvaluatedDose evaluated) {
        DoseAdministered dose = evaluated.dose();
        Tree tree = new Tree()
                .put("position", evaluated.position())
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
        return tree.putAll(
                        "groups",
                        evaluated.groups(),
                        verdict -> new Tree()
                                .put("vaccineGroup", verdict.vaccineGroup())
                                .put("status", verdict.status())
                                .putCodes("reasons", verdict.reasons()))
                .putAll("antigens", evaluated.antigens(), AnswerJson::evaluation)
                .putAll("evaluations", evaluated.evaluations(), AnswerJson::evaluation);
    }

    private static Tree evaluation(DoseEvaluation evaluation) {
        return new Tree()
                .put("antigen", evaluation.antigen())
                .put("series", evaluation.series())
                .put("seriesType", evaluation.seriesType())
                .put("status", evaluation.status())
                .putCodes("reasons", evaluation.reasons())
                .putCodes("remarks", evaluation.remarks())
                .putIfPresent("targetDose", evaluation.targetDose());
    }

    private static Tree groupForecast(VaccineGroupForecast forecast) {
        Tree tree = new Tree()
                .put("seriesType", forecast.seriesType())
                .put("bucket", forecast.bucket())
                .put("status", forecast.status())
                .putCodes("reasons", forecast.reasons());
        return dates(tree, forecast.dates())
                .putIfPresent("doseNumber", forecast.doseNumber())
                .put("antigens", forecast.antigens())
                .putAll("recommendedVaccines", forecast.recommendedVaccines(), AnswerJson::vaccine)
                .putAll("candidateVaccines", forecast.candidateVaccines(), AnswerJson::vaccine)
                .putAll("contraindications", forecast.contraindications(), AnswerJson::contraindication)
                .put("guidance", forecast.guidance())
                .putAll("series", forecast.series(), AnswerJson::seriesForecast);
    }

    private static Tree seriesForecast(SeriesForecast forecast) {
        Tree tree = new Tree()
                .put("antigen", forecast.antigen())
                .put("series", forecast.series())
                .put("seriesType", forecast.seriesType())
                .put("seriesGroup", forecast.seriesGroup())
                .put("status", forecast.status())
                .putIfPresent("reason", forecast.reason());
        return dates(tree, forecast.dates())
                .putIfPresent("doseNumber", forecast.doseNumber())
                .putIfPresent("targetDose", forecast.targetDose())
                .putAll("targetDoses", forecast.targetDoses(), AnswerJson::targetDose)
                .putAll("recommendedVaccines", forecast.recommendedVaccines(), AnswerJson::vaccine)
                .putAll("candidateVaccines", forecast.candidateVaccines(), AnswerJson::vaccine)
                .putAll("contraindications", forecast.contraindications(), AnswerJson::contraindication)
                .put("guidance", forecast.guidance())
                .put("sharedDecision", forecast.sharedDecision())
                .put("selection", selection(forecast.selection()).members());
    }

    private static Tree targetDose(SeriesForecast.TargetDose target) {
        return new Tree()
                .put("number", target.number())
                .put("status", target.status())
                .putIfPresent("satisfiedOn", target.satisfiedOn());
    }

    private static Tree selection(SeriesForecast.Selection selection) {
        return new Tree()
                .put("scorable", selection.scorable())
                .putIfPresent("score", selection.score())
                .put("prioritized", selection.prioritized())
                .put("best", selection.best());
    }

    private static Tree dates(Tree tree, ForecastDates dates) {
        return tree.putIfPresent("earliest", dates.earliest())
                .putIfPresent("recommended", dates.recommended())
                .putIfPresent("pastDue", dates.pastDue())
                .putIfPresent("latest", dates.latest())
                .putIfPresent("unadjustedRecommended", dates.unadjustedRecommended())
                .putIfPresent("unadjustedPastDue", dates.unadjustedPastDue());
    }

    private static Tree vaccine(VaccineProduct vaccine) {
        return new Tree()
                .put("cvx", vaccine.cvx())
                .put("name", vaccine.name())
                .putIfPresent("tradeName", vaccine.tradeName())
                .putIfPresent("mvx", vaccine.mvx());
    }

    private static Tree contraindication(Contraindication found) {
        return new Tree()
                .put("observation", found.observation())
                .put("title", found.title())
                .putAll("vaccines", found.vaccines(), AnswerJson::vaccine);
    }

    private static Tree finding(Finding finding) {
        return new Tree()
                .put("code", finding.code())
                .put("subject", finding.subject())
                .put("message", finding.message());
    }
}
