package io.jenner.forecast.knowledge.diff;

/** Which of two schedules has an antigen, a series or a dose. */
public enum Presence {
    /** Both. */
    IN_BOTH,
    /** The second alone. */
    ADDED,
    /** The first alone. */
    REMOVED
}
