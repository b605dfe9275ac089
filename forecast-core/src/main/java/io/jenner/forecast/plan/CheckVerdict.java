package io.jenner.forecast.plan;

import io.jenner.forecast.text.Coded;

/** Whether a vaccine may be given on a day. */
public enum CheckVerdict implements Coded {
    /** It is needed and counts. */
    GIVE,
    /** It counts; patient and clinician decide, or somebody finds out about an observation first. */
    GIVE_AFTER_DECISION,
    /** It is needed, and it is too early: the age, an interval or a season is not reached. */
    TOO_EARLY,
    /** It should not be given. */
    CONTRAINDICATED,
    /** It is too close to a dose of another vaccine. */
    CONFLICT,
    /** A dose of the same antigen is given on that day already. */
    REPEAT,
    /**
     * A dose is needed, and this vaccine is not one that the schedule offers for it on that day: it does not count, or counts
     * only for those who got it already.
     */
    WRONG_PRODUCT,
    /** It is no longer given at this age. */
    TOO_LATE,
    /** No dose is needed: complete, immune, or not recommended. */
    NOT_NEEDED,
    /** The schedule does not know the vaccine. */
    UNKNOWN_VACCINE;

    /** {@return whether the dose may be given, perhaps after a decision} */
    public boolean mayBeGiven() {
        return this == GIVE || this == GIVE_AFTER_DECISION;
    }
}
