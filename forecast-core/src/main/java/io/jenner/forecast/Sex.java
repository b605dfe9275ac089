package io.jenner.forecast;

/**
 * The patient's sex or gender as the schedule asks for it (CDSi chapter 5).
 *
 * <p>Every administrative value other than female and male is {@link #UNKNOWN}; it matches the series that are open
 * to an unknown gender.
 */
public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE,
    /** Not known, or neither. */
    UNKNOWN
}
