package io.jenner.forecast.engine;

import io.jenner.forecast.DueStatus;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.SeriesStatus;
import java.time.LocalDate;
import java.util.Optional;

/** Derives what a forecast means on the as-of day; a service to the reader, not a CDSi status. */
final class DueStatuses {

    private DueStatuses() {}

    /**
     * Returns the due status.
     *
     * @param sharedDecision whether every dose that is forecast is given by shared clinical decision
     */
    static DueStatus of(SeriesStatus status, ForecastDates dates, boolean sharedDecision, LocalDate asOf) {
        return switch (status) {
            case COMPLETE -> DueStatus.COMPLETE;
            case IMMUNE -> DueStatus.IMMUNE;
            case CONTRAINDICATED -> DueStatus.CONTRAINDICATED;
            case AGED_OUT -> DueStatus.AGED_OUT;
            case NOT_RECOMMENDED -> DueStatus.NOT_RECOMMENDED;
            case NOT_COMPLETE -> open(dates, sharedDecision, asOf);
        };
    }

    private static DueStatus open(ForecastDates dates, boolean sharedDecision, LocalDate asOf) {
        if (!isReached(dates.earliest(), asOf)) {
            return DueStatus.DUE_LATER;
        }
        if (sharedDecision) {
            return DueStatus.NEEDS_DECISION;
        }
        if (dates.pastDue().filter(asOf::isAfter).isPresent()) {
            return DueStatus.OVERDUE;
        }
        return isReached(dates.recommended(), asOf) ? DueStatus.DUE_NOW : DueStatus.MAY_BE_GIVEN;
    }

    private static boolean isReached(Optional<LocalDate> date, LocalDate asOf) {
        return date.filter(day -> !day.isAfter(asOf)).isPresent();
    }
}
