package io.jenner.forecast.engine;

import io.jenner.forecast.Bucket;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.SeriesStatus;
import java.time.LocalDate;
import java.util.Optional;

/** Derives what a forecast means on the as-of day; a service to the reader, not a CDSi status. */
final class Buckets {

    private Buckets() {}

    /**
     * Returns the bucket.
     *
     * @param sharedDecision whether every dose that is forecast is given by shared clinical decision
     */
    static Bucket of(SeriesStatus status, ForecastDates dates, boolean sharedDecision, LocalDate asOf) {
        return switch (status) {
            case COMPLETE -> Bucket.COMPLETE;
            case IMMUNE -> Bucket.IMMUNE;
            case CONTRAINDICATED -> Bucket.CONTRAINDICATED;
            case AGED_OUT -> Bucket.AGED_OUT;
            case NOT_RECOMMENDED -> Bucket.NOT_RECOMMENDED;
            case NOT_COMPLETE -> open(dates, sharedDecision, asOf);
        };
    }

    private static Bucket open(ForecastDates dates, boolean sharedDecision, LocalDate asOf) {
        if (!isReached(dates.earliest(), asOf)) {
            return Bucket.LATER;
        }
        if (sharedDecision) {
            return Bucket.NEEDS_DECISION;
        }
        if (dates.pastDue().filter(asOf::isAfter).isPresent()) {
            return Bucket.OVERDUE;
        }
        return isReached(dates.recommended(), asOf) ? Bucket.DUE : Bucket.MAY_BE_GIVEN;
    }

    private static boolean isReached(Optional<LocalDate> date, LocalDate asOf) {
        return date.filter(day -> !day.isAfter(asOf)).isPresent();
    }
}
