package io.jenner.forecast.explain;

/** Kinds of answers. */
public enum Outcome {
    /** An indication, a contraindication or evidence applies; a conflict or a skip condition is met. */
    YES,
    /** It does not. */
    NO,
    /** Nobody can tell, because it is not known whether an observation is present; a clinician should look. */
    CANNOT_BE_DETERMINED,
    /** The dose counts. */
    VALID,
    /** The dose does not count. */
    NOT_VALID,
    /** The dose does not count and need not be repeated. */
    EXTRANEOUS,
    /** The dose is of poor condition and does not count. */
    SUBSTANDARD,
    /** No dose is forecast; the results hold the reason and the status. */
    CLOSED,
    /** Something was worked out; the results hold it. */
    DETERMINED
}
