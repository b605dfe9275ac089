package io.jenner.forecast;

/**
 * What a vaccine group forecast means on the as-of day.
 *
 * <p>Derived from the forecast's dates and status and the as-of day; not a CDSi status.
 */
public enum Bucket {
    /** The as-of day is after the past due date. */
    OVERDUE,
    /** The recommended date is reached. */
    DUE,
    /** The earliest date is reached, the recommended date is not. */
    MAY_BE_GIVEN,
    /** The earliest date is not reached. */
    LATER,
    /** The dose may be given, after a decision that patient and clinician share. */
    NEEDS_DECISION,
    /** All recommendations are met. */
    COMPLETE,
    /** There is evidence of immunity. */
    IMMUNE,
    /** No dose should be given at this time. */
    CONTRAINDICATED,
    /** The maximum age has passed or cannot be met. */
    AGED_OUT,
    /** No action now. */
    NOT_RECOMMENDED
}
