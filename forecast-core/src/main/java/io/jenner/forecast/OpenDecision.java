package io.jenner.forecast;

import io.jenner.forecast.text.Coded;

/** A decision that has to be made before a dose is given. */
public enum OpenDecision implements Coded {
    /** Patient and clinician decide together whether the dose is given (shared clinical decision). */
    SHARED,
    /**
     * Whether the dose is recommended, or may be given, depends on an observation of which nobody knows whether it is
     * present.
     */
    CONDITIONAL
}
