package io.jenner.cases.read.yaml;

import io.jenner.cases.Verdict;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.Finding;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.Sex;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** The words of the case format and what they mean: names in small letters with blanks. */
final class Words {

    static final Map<String, Sex> SEXES = of(Sex.FEMALE, Sex.MALE);
    static final Map<String, SeriesType> SERIES_TYPES = of(SeriesType.STANDARD, SeriesType.RISK);
    static final Map<String, Presence> PRESENCES = of(Presence.values());
    static final Map<String, Verdict> VERDICTS = verdicts();
    static final Map<String, EvaluationReason> REASONS = of(EvaluationReason::isDecisive);
    static final Map<String, EvaluationReason> REMARKS = of(reason -> !reason.isDecisive());
    static final Map<String, NotEvaluatedReason> NOT_EVALUATED_REASONS = of(NotEvaluatedReason.values());
    static final Map<String, SeriesStatus> STATUSES = of(SeriesStatus.values());
    static final Map<String, ForecastReason> FORECAST_REASONS = of(ForecastReason.values());
    static final Map<String, DueStatus> DUE_STATUSES = of(DueStatus.values());
    static final Map<String, Finding.Code> FINDINGS = of(Finding.Code.values());

    private Words() {}

    @SafeVarargs
    private static <E extends Enum<E>> Map<String, E> of(E... values) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> words.put(word(value), value));
        return words;
    }

    private static Map<String, EvaluationReason> of(Predicate<EvaluationReason> wanted) {
        List<EvaluationReason> reasons =
                Arrays.stream(EvaluationReason.values()).filter(wanted).toList();
        return of(reasons.toArray(EvaluationReason[]::new));
    }

    /** The one word with a hyphen is that of CDSi. */
    private static Map<String, Verdict> verdicts() {
        Map<String, Verdict> words = new LinkedHashMap<>();
        Arrays.stream(Verdict.values())
                .forEach(verdict -> words.put(verdict.label().toLowerCase(Locale.ROOT), verdict));
        return words;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
