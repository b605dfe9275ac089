package io.jenner.forecast.engine.decision;

/** Whether the patient has an active observation. */
public enum Presence {
    PRESENT,
    UNKNOWN,
    ABSENT
}
