package io.jenner.forecast;

import io.jenner.forecast.text.Coded;

/**
 * Why a series forecasts no dose (CDSi Table 7-10).
 *
 * <p>The order is the order in which the reasons are asked: where several hold, the first one decides.
 */
public enum ForecastReason implements Coded {
    /** The patient has not reached the age from which the series is started; a rule of this engine, not of CDSi. */
    BELOW_MINIMUM_AGE_TO_START(SeriesStatus.NOT_RECOMMENDED, "Below the minimum age to start"),
    /** An antigen contraindication applies: no series of the antigen is forecast. */
    ANTIGEN_CONTRAINDICATED(SeriesStatus.CONTRAINDICATED, "Patient has a contraindication"),
    /** There is evidence of immunity. */
    IMMUNE(SeriesStatus.IMMUNE, "Patient has evidence of immunity"),
    /** Every vaccine of the target dose is contraindicated. */
    VACCINES_CONTRAINDICATED(SeriesStatus.CONTRAINDICATED, "Patient has a contraindication"),
    /** No target dose is left and at least one was satisfied. */
    SERIES_COMPLETE(SeriesStatus.COMPLETE, "Patient series is complete"),
    /** No target dose is left and none was satisfied. */
    HISTORY_SUFFICES(SeriesStatus.NOT_RECOMMENDED, "Not recommended at this time due to past immunization history"),
    /** The season of the target dose is over. */
    SEASON_OVER(SeriesStatus.NOT_RECOMMENDED, "Past seasonal recommendation end date"),
    /** The patient has reached the maximum age of the target dose. */
    MAXIMUM_AGE_EXCEEDED(SeriesStatus.AGED_OUT, "Patient has exceeded the maximum age"),
    /** The target dose cannot be given before its maximum age. */
    CANNOT_FINISH_BEFORE_MAXIMUM_AGE(
            SeriesStatus.AGED_OUT, "Patient is unable to finish the series prior to the maximum age");

    private final SeriesStatus status;
    private final String label;

    ForecastReason(SeriesStatus status, String label) {
        this.status = status;
        this.label = label;
    }

    /** {@return the status that the reason leads to} */
    public SeriesStatus status() {
        return status;
    }

    /** {@return the reason in words} */
    public String label() {
        return label;
    }
}
