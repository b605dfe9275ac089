package io.jenner.forecast;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The dates of a forecast dose (CDSi Table 7-13); each is empty where the schedule gives none.
 *
 * @param earliest first day on which the dose may be given
 * @param recommended first day on which it is recommended, never before {@code earliest}
 * @param pastDue last day before it is overdue, never before {@code earliest}
 * @param latest last day on which it may be given
 * @param unadjustedRecommended the recommended day without regard to the earliest day
 * @param unadjustedPastDue the past due day without regard to the earliest day
 */
public record ForecastDates(
        Optional<LocalDate> earliest,
        Optional<LocalDate> recommended,
        Optional<LocalDate> pastDue,
        Optional<LocalDate> latest,
        Optional<LocalDate> unadjustedRecommended,
        Optional<LocalDate> unadjustedPastDue) {

    /** No dose is forecast. */
    public static final ForecastDates NONE = new ForecastDates(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks that nothing is null.
     *
     * @param earliest see {@link #earliest()}
     * @param recommended see {@link #recommended()}
     * @param pastDue see {@link #pastDue()}
     * @param latest see {@link #latest()}
     * @param unadjustedRecommended see {@link #unadjustedRecommended()}
     * @param unadjustedPastDue see {@link #unadjustedPastDue()}
     */
    public ForecastDates {
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(recommended, "recommended");
        Objects.requireNonNull(pastDue, "pastDue");
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(unadjustedRecommended, "unadjustedRecommended");
        Objects.requireNonNull(unadjustedPastDue, "unadjustedPastDue");
    }
}
