package io.jenner.forecast;

import io.jenner.forecast.text.Coded;

/**
 * What a forecast means on the as-of day.
 *
 * <p>Derived from dates and status of the forecast and the as-of day; not a CDSi status. The order is that of urgency: of
 * two, the first one calls for something sooner.
 */
public enum DueStatus implements Coded {
    /** The as-of day is after the past due date. */
    OVERDUE,
    /** The recommended date is reached, the past due date has not passed. */
    DUE_NOW,
    /** The dose may be given, after a decision: {@link OpenDecision} says of which kind. */
    NEEDS_DECISION,
    /** The earliest date is reached, the recommended date is not. */
    MAY_BE_GIVEN,
    /** The earliest date is not reached. */
    DUE_LATER,
    /** No dose should be given at this time. */
    CONTRAINDICATED,
    /** There is evidence of immunity. */
    IMMUNE,
    /** All recommendations are met. */
    COMPLETE,
    /** The maximum age has passed or cannot be met. */
    AGED_OUT,
    /** No action now. */
    NOT_RECOMMENDED
}
