package io.jenner.cli.batch;

import io.jenner.cli.batch.Outcome.Answered;
import io.jenner.cli.batch.Outcome.Kind;
import io.jenner.forecast.Bucket;
import io.jenner.forecast.VaccineGroupForecast;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Counts what came of records; not for use by several threads. */
public final class Tally {

    private final Map<Kind, Long> outcomes = new EnumMap<>(Kind.class);
    private final Map<Bucket, Long> forecasts = new EnumMap<>(Bucket.class);
    private final Map<Bucket, Long> patients = new EnumMap<>(Bucket.class);

    /** Counts one outcome. */
    void add(Outcome outcome) {
        add(outcome.kind(), 1);
        if (outcome instanceof Answered answered) {
            Set<Bucket> seen = EnumSet.noneOf(Bucket.class);
            for (VaccineGroupForecast forecast : answered.forecast().forecasts()) {
                seen.add(forecast.bucket());
                forecasts.merge(forecast.bucket(), 1L, Long::sum);
            }
            seen.forEach(bucket -> patients.merge(bucket, 1L, Long::sum));
        }
    }

    /** Adds what was counted elsewhere. */
    void add(Tally other) {
        other.outcomes.forEach(this::add);
        other.forecasts.forEach((bucket, count) -> forecasts.merge(bucket, count, Long::sum));
        other.patients.forEach((bucket, count) -> patients.merge(bucket, count, Long::sum));
    }

    void add(Kind kind, long count) {
        outcomes.merge(kind, count, Long::sum);
    }

    void add(Bucket bucket, long forecastCount, long patientCount) {
        forecasts.merge(bucket, forecastCount, Long::sum);
        patients.merge(bucket, patientCount, Long::sum);
    }

    /** Returns how many records came out like that. */
    public long of(Kind kind) {
        return outcomes.getOrDefault(kind, 0L);
    }

    /** Returns how many lines were counted, blank ones too. */
    public long lines() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many vaccine group forecasts are in a bucket. */
    public long forecasts(Bucket bucket) {
        return forecasts.getOrDefault(bucket, 0L);
    }

    /** Returns how many patients have a forecast in a bucket. */
    public long patients(Bucket bucket) {
        return patients.getOrDefault(bucket, 0L);
    }
}
