package io.jenner.json;

import io.jenner.forecast.Contraindication;
import io.jenner.forecast.DateAssumption;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.InvalidPatientException;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.OpenDecision;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesForecast.TargetDoseStatus;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.VaccineProduct;
import java.util.Locale;

/** Reads an answer as {@link AnswerJson} writes it; texts and unknown fields are passed over. */
final class AnswerReader {

    private AnswerReader() {}

    static Forecast forecast(Values values) {
        if (values.integer("version") != JennerJson.VERSION) {
            throw values.misfit("version", FaultCode.UNKNOWN_VERSION, "the number " + JennerJson.VERSION);
        }
        return new Forecast(
                values.date("asOf"),
                values.object("stamp", AnswerReader::stamp),
                values.objects("doses", AnswerReader::dose),
                values.objects("groups", AnswerReader::group),
                values.objects("series", AnswerReader::seriesForecast),
                values.objects("findings", AnswerReader::finding),
                values.optionalObjects("explanations", ExplanationReader::explanation),
                values.optionalDate("reEvaluateOn"),
                language(values));
    }

    private static Locale language(Values values) {
        String name = "language";
        return OptionsReader.language(values.text(name))
                .orElseThrow(() -> values.misfit(name, FaultCode.INVALID_VALUE, OptionsReader.LANGUAGE));
    }

    private static KnowledgeStamp stamp(Values values) {
        return new KnowledgeStamp(
                values.text("engineVersion"),
                values.text("knowledgeId"),
                values.text("digest"),
                values.date("published"));
    }

    private static EvaluatedDose dose(Values values) {
        return new EvaluatedDose(
                position(values),
                administered(values),
                values.optionalText("name"),
                values.texts("vaccineGroups"),
                values.optionalConstant("notEvaluated", EvaluatedDose.NotEvaluatedReason.class),
                values.objects("antigens", AnswerReader::evaluation),
                values.objects("groups", AnswerReader::verdict),
                values.objects("evaluations", AnswerReader::evaluation));
    }

    /** Every dose of the record stands in the answer at its place. */
    private static int position(Values values) {
        String name = "position";
        if (values.ordinal(name) != values.place()) {
            throw values.misfit(name, FaultCode.INVALID_VALUE, values.place() + ", the place in the list");
        }
        return values.place();
    }

    private static DoseAdministered administered(Values values) {
        try {
            return dose(values, values.text("cvx"));
        } catch (InvalidPatientException e) {
            String name = e.field().substring(e.field().lastIndexOf('.') + 1);
            throw values.misfit(name, FaultCode.INVALID_VALUE, e.expected());
        }
    }

    private static DoseAdministered dose(Values values, String cvx) {
        return new DoseAdministered(
                values.optionalText("id"),
                values.date("date"),
                cvx,
                values.optionalText("mvx"),
                values.optionalText("tradeName"),
                values.optionalText("lot"),
                values.optionalDate("lotExpires"),
                values.optionalNumber("volumeMl"),
                values.truth("poorCondition"),
                values.optionalConstant("dateAssumption", DateAssumption.class));
    }

    private static EvaluatedDose.GroupVerdict verdict(Values values) {
        return new EvaluatedDose.GroupVerdict(
                values.text("vaccineGroup"),
                values.constant("status", EvaluationStatus.class),
                values.constants("reasons", EvaluationReason.class));
    }

    private static DoseEvaluation evaluation(Values values) {
        return new DoseEvaluation(
                values.text("antigen"),
                values.text("series"),
                values.constant("seriesType", SeriesType.class),
                values.constant("status", EvaluationStatus.class),
                values.constants("reasons", EvaluationReason.class),
                values.constants("remarks", EvaluationReason.class),
                values.optionalOrdinal("targetDose"));
    }

    private static VaccineGroupForecasts group(Values values) {
        String name = values.text("vaccineGroup");
        return new VaccineGroupForecasts(
                name,
                values.objects("forecasts", forecast -> groupForecast(name, forecast)),
                values.constant("dueStatus", DueStatus.class),
                values.optionalDate("dueFrom"),
                values.optionalConstant("decision", OpenDecision.class));
    }

    private static VaccineGroupForecast groupForecast(String group, Values values) {
        return new VaccineGroupForecast(
                group,
                values.constant("seriesType", SeriesType.class),
                values.constant("status", SeriesStatus.class),
                values.constants("reasons", ForecastReason.class),
                dates(values),
                values.optionalOrdinal("doseNumber"),
                values.texts("antigens"),
                values.objects("recommendedVaccines", AnswerReader::vaccine),
                values.objects("candidateVaccines", AnswerReader::vaccine),
                values.objects("contraindications", AnswerReader::contraindication),
                values.texts("guidance"),
                values.objects("series", AnswerReader::seriesForecast),
                values.constant("dueStatus", DueStatus.class));
    }

    private static SeriesForecast seriesForecast(Values values) {
        return new SeriesForecast(
                values.text("antigen"),
                values.text("series"),
                values.constant("seriesType", SeriesType.class),
                values.text("seriesGroup"),
                values.constant("status", SeriesStatus.class),
                values.optionalConstant("reason", ForecastReason.class),
                dates(values),
                values.optionalOrdinal("doseNumber"),
                values.optionalOrdinal("targetDose"),
                values.objects("targetDoses", AnswerReader::targetDose),
                values.objects("recommendedVaccines", AnswerReader::vaccine),
                values.objects("candidateVaccines", AnswerReader::vaccine),
                values.objects("contraindications", AnswerReader::contraindication),
                values.texts("guidance"),
                values.truth("sharedDecision"),
                values.object("selection", AnswerReader::selection));
    }

    private static ForecastDates dates(Values values) {
        return new ForecastDates(
                values.optionalDate("earliest"),
                values.optionalDate("recommended"),
                values.optionalDate("pastDue"),
                values.optionalDate("latest"),
                values.optionalDate("unadjustedRecommended"),
                values.optionalDate("unadjustedPastDue"));
    }

    private static SeriesForecast.TargetDose targetDose(Values values) {
        return new SeriesForecast.TargetDose(
                values.ordinal("number"),
                values.constant("status", TargetDoseStatus.class),
                values.optionalDate("satisfiedOn"));
    }

    private static SeriesForecast.Selection selection(Values values) {
        return new SeriesForecast.Selection(
                values.truth("scorable"),
                values.optionalInteger("score"),
                values.truth("prioritized"),
                values.truth("best"));
    }

    private static VaccineProduct vaccine(Values values) {
        try {
            return new VaccineProduct(
                    values.text("cvx"),
                    values.text("name"),
                    values.optionalText("tradeName"),
                    values.optionalText("mvx"));
        } catch (InvalidPatientException e) {
            throw values.misfit("cvx", FaultCode.INVALID_VALUE, e.expected());
        }
    }

    private static Contraindication contraindication(Values values) {
        return new Contraindication(
                values.text("observation"), values.text("title"), values.objects("vaccines", AnswerReader::vaccine));
    }

    private static Finding finding(Values values) {
        return new Finding(
                values.constant("code", Finding.Code.class),
                values.text("subject"),
                values.text("message"),
                values.optionalTexts("names"));
    }
}
