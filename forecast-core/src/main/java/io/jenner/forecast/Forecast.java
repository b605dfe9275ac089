package io.jenner.forecast;

import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The answer: which doses count, and what is due next, as seen on one day.
 *
 * <p>Immutable and safe to share between threads. A clinician decides; this is information for the decision.
 *
 * @param asOf the assessment date
 * @param stamp which engine and knowledge gave the answer
 * @param doses every dose of the patient in the order of the input, with its verdicts
 * @param groups every vaccine group of the schedule in its order, with none, one or two forecasts
 * @param series every relevant patient series with its forecast, in the order of the schedule
 * @param findings what the reader should know about the input
 * @param explanations how the answer for each vaccine group came about, in the order of the schedule; empty unless
 *     asked for with {@link ForecastOptions#withExplanations()}
 * @param reEvaluateOn first day after {@code asOf} on which a status, a due status or a date of this answer differs, the
 *     record being the same; empty where none ever does, or unless asked for with
 *     {@link ForecastOptions#withReEvaluation()}
 * @param language language of texts
 */
public record Forecast(
        LocalDate asOf,
        KnowledgeStamp stamp,
        List<EvaluatedDose> doses,
        List<VaccineGroupForecasts> groups,
        List<SeriesForecast> series,
        List<Finding> findings,
        List<Explanation> explanations,
        Optional<LocalDate> reEvaluateOn,
        Locale language) {

    /**
     * Keeps copies of the lists.
     *
     * @param asOf see {@link #asOf()}
     * @param stamp see {@link #stamp()}
     * @param doses see {@link #doses()}
     * @param groups see {@link #groups()}
     * @param series see {@link #series()}
     * @param findings see {@link #findings()}
     * @param explanations see {@link #explanations()}
     * @param reEvaluateOn see {@link #reEvaluateOn()}
     * @param language see {@link #language()}
     */
    public Forecast {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(doses, "doses");
        Objects.requireNonNull(groups, "groups");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(explanations, "explanations");
        Objects.requireNonNull(reEvaluateOn, "reEvaluateOn");
        language = Texts.languageOf(Objects.requireNonNull(language, "language"));
        doses = List.copyOf(doses);
        groups = List.copyOf(groups);
        series = List.copyOf(series);
        findings = List.copyOf(findings);
        explanations = List.copyOf(explanations);
    }

    /**
     * Creates an answer without explanations.
     *
     * @param asOf see {@link #asOf()}
     * @param stamp see {@link #stamp()}
     * @param doses see {@link #doses()}
     * @param groups see {@link #groups()}
     * @param series see {@link #series()}
     * @param findings see {@link #findings()}
     */
    public Forecast(
            LocalDate asOf,
            KnowledgeStamp stamp,
            List<EvaluatedDose> doses,
            List<VaccineGroupForecasts> groups,
            List<SeriesForecast> series,
            List<Finding> findings) {
        this(asOf, stamp, doses, groups, series, findings, List.of());
    }

    /**
     * Creates an answer with explanations, in English, that does not say when to ask again.
     *
     * @param asOf see {@link #asOf()}
     * @param stamp see {@link #stamp()}
     * @param doses see {@link #doses()}
     * @param groups see {@link #groups()}
     * @param series see {@link #series()}
     * @param findings see {@link #findings()}
     * @param explanations see {@link #explanations()}
     */
    public Forecast(
            LocalDate asOf,
            KnowledgeStamp stamp,
            List<EvaluatedDose> doses,
            List<VaccineGroupForecasts> groups,
            List<SeriesForecast> series,
            List<Finding> findings,
            List<Explanation> explanations) {
        this(asOf, stamp, doses, groups, series, findings, explanations, Optional.empty(), Locale.ENGLISH);
    }

    /** {@return the texts for the codes of this answer, in its language} */
    public Texts texts() {
        return Texts.in(language);
    }

    /**
     * {@return the forecasts of a vaccine group: none, one, or two (standard and risk)}
     *
     * @param name name of the group, in any case
     * @throws IllegalArgumentException if the answer has no such group; the message lists the groups
     */
    public VaccineGroupForecasts group(String name) {
        Objects.requireNonNull(name, "name");
        String found = VaccineGroupNames.of(
                        groups.stream().map(VaccineGroupForecasts::vaccineGroup).toList())
                .get(name);
        return groups.stream()
                .filter(group -> group.vaccineGroup().equals(found))
                .findFirst()
                .orElseThrow();
    }

    /**
     * {@return how the answer for a vaccine group came about}
     *
     * @param vaccineGroup name of the group, in any case
     * @throws IllegalArgumentException if the answer has no such group; the message lists the groups
     * @throws IllegalStateException if explanations were not asked for
     */
    public Explanation explain(String vaccineGroup) {
        String name =
                group(Objects.requireNonNull(vaccineGroup, "vaccineGroup")).vaccineGroup();
        return explanations.stream()
                .filter(explanation -> explanation.vaccineGroup().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "found an answer without explanations, expected one that was asked to explain itself."
                                + " Remedy: make the forecast with ForecastOptions.DEFAULT.withExplanations()"));
    }

    /** {@return all vaccine group forecasts in the order of the schedule} */
    public List<VaccineGroupForecast> forecasts() {
        return groups.stream().flatMap(group -> group.forecasts().stream()).toList();
    }

    /**
     * {@return the forecasts in any of these due statuses, in the order of the schedule}
     *
     * @param dueStatuses the due statuses wanted; none gives an empty list
     */
    public List<VaccineGroupForecast> in(DueStatus... dueStatuses) {
        Set<DueStatus> wanted = EnumSet.noneOf(DueStatus.class);
        wanted.addAll(Arrays.asList(Objects.requireNonNull(dueStatuses, "dueStatuses")));
        return forecasts().stream()
                .filter(forecast -> wanted.contains(forecast.dueStatus()))
                .toList();
    }

    /** {@return the forecasts whose past due date has passed} */
    public List<VaccineGroupForecast> overdue() {
        return in(DueStatus.OVERDUE);
    }

    /** {@return the forecasts whose recommended date is reached and whose past due date has not passed} */
    public List<VaccineGroupForecast> dueNow() {
        return in(DueStatus.DUE_NOW);
    }

    /** {@return the forecasts whose earliest date is reached and whose recommended date is not} */
    public List<VaccineGroupForecast> mayBeGiven() {
        return in(DueStatus.MAY_BE_GIVEN);
    }

    /** {@return the forecasts whose earliest date is not reached} */
    public List<VaccineGroupForecast> dueLater() {
        return in(DueStatus.DUE_LATER);
    }

    /** {@return the forecasts that need a decision shared by patient and clinician} */
    public List<VaccineGroupForecast> needsDecision() {
        return in(DueStatus.NEEDS_DECISION);
    }

    /**
     * {@return the vaccine groups with any of these due statuses, in the order of the schedule}
     *
     * @param dueStatuses the due statuses wanted; none gives an empty list
     */
    public List<VaccineGroupForecasts> groupsIn(DueStatus... dueStatuses) {
        Set<DueStatus> wanted = EnumSet.noneOf(DueStatus.class);
        wanted.addAll(Arrays.asList(Objects.requireNonNull(dueStatuses, "dueStatuses")));
        return groups.stream()
                .filter(group -> wanted.contains(group.dueStatus()))
                .toList();
    }

    /** {@return the forecasts that call for nothing now: complete, immune and the other closed states} */
    public List<VaccineGroupForecast> closed() {
        return in(
                DueStatus.COMPLETE,
                DueStatus.IMMUNE,
                DueStatus.CONTRAINDICATED,
                DueStatus.AGED_OUT,
                DueStatus.NOT_RECOMMENDED);
    }
}
