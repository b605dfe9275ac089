package io.jenner.forecast.engine.decision;

/** How well a dose administered matches the vaccines listed for a target dose; the best match of all entries. */
public enum VaccineMatch {
    /** The vaccine type is not listed. */
    NOT_LISTED,
    /** It is listed, for other ages. */
    OTHER_AGE,
    /** It is listed for the age, as another product. */
    OTHER_PRODUCT,
    /** It is listed for the age and product. */
    MATCHES
}
