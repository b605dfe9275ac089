package io.jenner.cli.batch;

import io.jenner.cli.batch.Outcome.Answered;
import io.jenner.cli.batch.Outcome.Kind;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.Finding;
import io.jenner.forecast.VaccineGroupForecast;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what came of records; not for use by several threads. */
public final class Tally {

    private final Map<Kind, Long> outcomes = new EnumMap<>(Kind.class);
    private final Map<DueStatus, Long> forecasts = new EnumMap<>(DueStatus.class);
    private final Map<DueStatus, Long> patients = new EnumMap<>(DueStatus.class);
    private final Map<Finding.Code, Long> findings = new EnumMap<>(Finding.Code.class);
    private final Map<String, Map<DueStatus, Long>> groups = new LinkedHashMap<>();

    /** Counts one outcome. */
    void add(Outcome outcome) {
        add(outcome.kind(), 1);
        if (outcome instanceof Answered answered) {
            Set<DueStatus> seen = EnumSet.noneOf(DueStatus.class);
            for (VaccineGroupForecast forecast : answered.forecast().forecasts()) {
                seen.add(forecast.dueStatus());
                forecasts.merge(forecast.dueStatus(), 1L, Long::sum);
            }
            seen.forEach(dueStatus -> patients.merge(dueStatus, 1L, Long::sum));
            answered.forecast().findings().stream()
                    .map(Finding::code)
                    .distinct()
                    .forEach(code -> add(code, 1));
            answered.forecast().groups().forEach(group -> add(group.vaccineGroup(), group.dueStatus(), 1));
        }
    }

    /** Adds what was counted elsewhere. */
    void add(Tally other) {
        other.outcomes.forEach(this::add);
        other.forecasts.forEach((dueStatus, count) -> forecasts.merge(dueStatus, count, Long::sum));
        other.patients.forEach((dueStatus, count) -> patients.merge(dueStatus, count, Long::sum));
        other.findings.forEach(this::add);
        other.groups.forEach((group, counts) -> counts.forEach((dueStatus, count) -> add(group, dueStatus, count)));
    }

    void add(String vaccineGroup, DueStatus dueStatus, long count) {
        groups.computeIfAbsent(vaccineGroup, name -> new EnumMap<>(DueStatus.class))
                .merge(dueStatus, count, Long::sum);
    }

    void add(Finding.Code code, long count) {
        findings.merge(code, count, Long::sum);
    }

    void add(Kind kind, long count) {
        outcomes.merge(kind, count, Long::sum);
    }

    void add(DueStatus dueStatus, long forecastCount, long patientCount) {
        forecasts.merge(dueStatus, forecastCount, Long::sum);
        patients.merge(dueStatus, patientCount, Long::sum);
    }

    /** Returns how many patients have a finding. */
    public long patients(Finding.Code code) {
        return findings.getOrDefault(code, 0L);
    }

    /** Returns how many records came out like that. */
    public long of(Kind kind) {
        return outcomes.getOrDefault(kind, 0L);
    }

    /** Returns how many lines were counted, blank ones too. */
    public long lines() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many vaccine group forecasts are with a due status. */
    public long forecasts(DueStatus dueStatus) {
        return forecasts.getOrDefault(dueStatus, 0L);
    }

    /** Returns how many patients have a forecast with a due status. */
    public long patients(DueStatus dueStatus) {
        return patients.getOrDefault(dueStatus, 0L);
    }

    /** Returns the vaccine groups that were counted, in the order of the schedule. */
    public List<String> vaccineGroups() {
        return List.copyOf(groups.keySet());
    }

    /** Returns how many patients stand so in a vaccine group. */
    public long patients(String vaccineGroup, DueStatus dueStatus) {
        return groups.getOrDefault(vaccineGroup, Map.of()).getOrDefault(dueStatus, 0L);
    }
}
