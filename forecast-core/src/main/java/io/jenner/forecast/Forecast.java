package io.jenner.forecast;

import io.jenner.forecast.explain.Explanation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
 */
public record Forecast(
        LocalDate asOf,
        KnowledgeStamp stamp,
        List<EvaluatedDose> doses,
        List<VaccineGroupForecasts> groups,
        List<SeriesForecast> series,
        List<Finding> findings,
        List<Explanation> explanations) {

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
     */
    public Forecast {
        doses = List.copyOf(doses);
        groups = List.copyOf(groups);
        series = List.copyOf(series);
        findings = List.copyOf(findings);
        explanations = List.copyOf(explanations);
    }

    /**
     * Creates an answer without explanations.
     *
     * @param asOf assessment date
     * @param stamp engine and knowledge that gave the answer
     * @param doses every dose with its verdicts, in the order of the input
     * @param groups the forecasts by vaccine group, in the order of the schedule
     * @param series every relevant patient series with its forecast
     * @param findings what the reader should know about the input
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
     * {@return the forecasts of a vaccine group: none, one, or two (standard and risk)}
     *
     * @param name name of the group as the schedule writes it
     * @throws IllegalArgumentException if the schedule has no such group; the message lists the groups
     */
    public VaccineGroupForecasts group(String name) {
        return groups.stream()
                .filter(group -> group.vaccineGroup().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("found the vaccine group '" + name
                        + "', expected one of "
                        + groups.stream()
                                .map(VaccineGroupForecasts::vaccineGroup)
                                .collect(Collectors.joining(", "))
                        + ". Remedy: write the name as the schedule does"));
    }

    /**
     * {@return how the answer for a vaccine group came about}
     *
     * @param vaccineGroup name of the group as the schedule writes it
     * @throws IllegalArgumentException if the schedule has no such group; the message lists the groups
     * @throws IllegalStateException if explanations were not asked for
     */
    public Explanation explain(String vaccineGroup) {
        String name = group(vaccineGroup).vaccineGroup();
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
     * {@return the forecasts in any of these buckets, in the order of the schedule}
     *
     * @param buckets the buckets wanted; none gives an empty list
     */
    public List<VaccineGroupForecast> in(Bucket... buckets) {
        Set<Bucket> wanted = EnumSet.noneOf(Bucket.class);
        wanted.addAll(Arrays.asList(buckets));
        return forecasts().stream()
                .filter(forecast -> wanted.contains(forecast.bucket()))
                .toList();
    }

    /** {@return the forecasts whose past due date has passed} */
    public List<VaccineGroupForecast> overdue() {
        return in(Bucket.OVERDUE);
    }

    /** {@return the forecasts whose recommended date is reached and whose past due date has not passed} */
    public List<VaccineGroupForecast> due() {
        return in(Bucket.DUE);
    }

    /** {@return the forecasts whose earliest date is reached and whose recommended date is not} */
    public List<VaccineGroupForecast> mayBeGiven() {
        return in(Bucket.MAY_BE_GIVEN);
    }

    /** {@return the forecasts whose earliest date is not reached} */
    public List<VaccineGroupForecast> later() {
        return in(Bucket.LATER);
    }

    /** {@return the forecasts that need a decision shared by patient and clinician} */
    public List<VaccineGroupForecast> needsDecision() {
        return in(Bucket.NEEDS_DECISION);
    }

    /** {@return the forecasts that call for nothing now: complete, immune and the other closed states} */
    public List<VaccineGroupForecast> closed() {
        return in(Bucket.COMPLETE, Bucket.IMMUNE, Bucket.CONTRAINDICATED, Bucket.AGED_OUT, Bucket.NOT_RECOMMENDED);
    }
}
