package io.jenner.cases.impact;

import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluatedDose.GroupVerdict;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares two answers for one person: in what a clinician acts on, vaccine group by vaccine group.
 *
 * <p>Guidance, the series behind a forecast, and names of vaccines and series are words, and left out.
 */
final class AnswerChanges {

    private static final List<SeriesType> FORECAST_TYPES = List.of(SeriesType.STANDARD, SeriesType.RISK);

    private final Forecast was;
    private final Forecast now;
    private final List<AnswerChange> changes = new ArrayList<>();

    private AnswerChanges(Forecast was, Forecast now) {
        this.was = was;
        this.now = now;
    }

    /** Returns the differences in the order of the vaccine groups; the whole answer comes last. */
    static List<AnswerChange> between(Forecast was, Forecast now) {
        AnswerChanges comparison = new AnswerChanges(was, now);
        Map<String, VaccineGroupForecasts> before = byName(was);
        Map<String, VaccineGroupForecasts> after = byName(now);
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        boolean sameDoses = was.doses().equals(now.doses()); // of most people nothing is different
        for (String name : names) {
            if (sameDoses && Objects.equals(before.get(name), after.get(name))) {
                continue;
            }
            comparison.group(name, Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name)));
        }
        comparison.findings();
        return comparison.changes;
    }

    private static Map<String, VaccineGroupForecasts> byName(Forecast forecast) {
        Map<String, VaccineGroupForecasts> groups = new LinkedHashMap<>();
        forecast.groups().forEach(group -> groups.put(group.vaccineGroup(), group));
        return groups;
    }

    private void group(String name, Optional<VaccineGroupForecasts> before, Optional<VaccineGroupForecasts> after) {
        for (SeriesType type : FORECAST_TYPES) {
            forecast(name, type, forecast(before, type), forecast(after, type));
        }
        Set<String> antigens = antigens(before);
        antigens.addAll(antigens(after));
        for (int dose = 0; dose < was.doses().size(); dose++) {
            dose(name, antigens, was.doses().get(dose), now.doses().get(dose));
        }
    }

    private static Optional<VaccineGroupForecast> forecast(Optional<VaccineGroupForecasts> group, SeriesType type) {
        return group.stream()
                .flatMap(found -> found.forecasts().stream())
                .filter(forecast -> (forecast.seriesType() == SeriesType.RISK) == (type == SeriesType.RISK))
                .findFirst();
    }

    private static Set<String> antigens(Optional<VaccineGroupForecasts> group) {
        Set<String> antigens = new LinkedHashSet<>();
        group.ifPresent(found -> found.forecasts()
                .forEach(forecast ->
                        forecast.series().stream().map(SeriesForecast::antigen).forEach(antigens::add)));
        return antigens;
    }

    private void forecast(
            String group,
            SeriesType type,
            Optional<VaccineGroupForecast> before,
            Optional<VaccineGroupForecast> after) {
        String subject = AnswerWords.of(type) + " forecast";
        if (before.isEmpty() || after.isEmpty()) {
            if (before.isPresent() || after.isPresent()) {
                add(group, ChangeKind.STATUS, subject, AnswerWords.status(before), AnswerWords.status(after));
            }
            return;
        }
        for (ForecastFact fact : ForecastFact.ALL) {
            Object value = fact.value().apply(before.get());
            Object other = fact.value().apply(after.get());
            if (!value.equals(other)) {
                add(group, fact.kind(), subject, AnswerWords.text(value), AnswerWords.text(other));
            }
        }
    }

    private void dose(String group, Set<String> antigens, EvaluatedDose before, EvaluatedDose after) {
        String subject = "dose " + before.position();
        Optional<GroupVerdict> verdict = verdict(before, group);
        Optional<GroupVerdict> other = verdict(after, group);
        if (!verdict.equals(other)) {
            add(
                    group,
                    ChangeKind.VERDICT,
                    subject,
                    AnswerWords.verdict(verdict, before),
                    AnswerWords.verdict(other, after));
        }
        Set<EvaluationReason> remarks = remarks(before, antigens);
        Set<EvaluationReason> others = remarks(after, antigens);
        if (!remarks.equals(others)) {
            add(group, ChangeKind.REMARKS, subject, AnswerWords.text(remarks), AnswerWords.text(others));
        }
    }

    private static Optional<GroupVerdict> verdict(EvaluatedDose dose, String group) {
        return dose.groups().stream()
                .filter(verdict -> verdict.vaccineGroup().equals(group))
                .findFirst();
    }

    private static Set<EvaluationReason> remarks(EvaluatedDose dose, Set<String> antigens) {
        return dose.antigens().stream()
                .filter(evaluation -> antigens.contains(evaluation.antigen()))
                .flatMap(evaluation -> evaluation.remarks().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void findings() {
        Set<Finding> before = new LinkedHashSet<>(was.findings());
        Set<Finding> after = new LinkedHashSet<>(now.findings());
        if (!before.equals(after)) {
            Set<Finding> gone = new LinkedHashSet<>(before);
            gone.removeAll(after);
            after.removeAll(before);
            add(
                    AnswerChange.WHOLE_ANSWER,
                    ChangeKind.FINDINGS,
                    "findings",
                    AnswerWords.findings(gone),
                    AnswerWords.findings(after));
        }
    }

    private void add(String group, ChangeKind kind, String subject, String before, String after) {
        changes.add(new AnswerChange(group, kind, subject, before, after));
    }

    /**
     * A fact of a group forecast.
     *
     * @param kind its kind
     * @param value returns it; never null
     */
    private record ForecastFact(ChangeKind kind, Function<VaccineGroupForecast, Object> value) {

        static final List<ForecastFact> ALL = List.of(
                new ForecastFact(ChangeKind.STATUS, VaccineGroupForecast::status),
                new ForecastFact(ChangeKind.REASON, VaccineGroupForecast::reasons),
                new ForecastFact(
                        ChangeKind.EARLIEST, forecast -> forecast.dates().earliest()),
                new ForecastFact(
                        ChangeKind.RECOMMENDED, forecast -> forecast.dates().recommended()),
                new ForecastFact(
                        ChangeKind.PAST_DUE, forecast -> forecast.dates().pastDue()),
                new ForecastFact(ChangeKind.LATEST, forecast -> forecast.dates().latest()),
                new ForecastFact(ChangeKind.DUE_STATUS, VaccineGroupForecast::dueStatus),
                new ForecastFact(ChangeKind.DOSE_NUMBER, VaccineGroupForecast::doseNumber),
                new ForecastFact(ChangeKind.ANTIGENS, VaccineGroupForecast::antigens),
                new ForecastFact(ChangeKind.VACCINES, AnswerWords.Vaccines::of),
                new ForecastFact(ChangeKind.CONTRAINDICATIONS, AnswerWords.Ruled::of));
    }
}
