package io.jenner.forecast;

/** For whom an antigen series is meant (CDSi section 5.1). */
public enum SeriesType {
    /** Relevant for everyone of the required gender. */
    STANDARD,
    /** Relevant for patients with an indication that applies. */
    RISK,
    /** Evaluated for everyone, never recommended; counts only when complete. */
    EVALUATION_ONLY
}
