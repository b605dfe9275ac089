package io.jenner.forecast;

import io.jenner.forecast.text.Coded;

/** Why a dose administered has its evaluation status (CDSi chapter 6). */
public enum EvaluationReason implements Coded {
    /** Given after the lot expired (Table 6-3). */
    EXPIRED_LOT("Lot expired", true),
    /** The dose condition flag is set (Table 6-3). */
    DOSE_CONDITION("Dose condition", true),
    /** A vaccine that never counts for the target dose (Table 6-13). */
    INADVERTENT_ADMINISTRATION("Inadvertent administration", true),
    /** Before the absolute minimum age (Table 6-15). */
    TOO_YOUNG("Too young", true),
    /** On or after the maximum age (Table 6-15). */
    TOO_OLD("Too old", true),
    /** Before the absolute minimum interval (Tables 6-18, 6-21). */
    TOO_SOON("Too soon", true),
    /** Too close to a dose of a conflicting vaccine (CONFLICT-3). */
    VACCINE_CONFLICT("Vaccine conflict", true),
    /** Neither a preferable nor an allowable vaccine (Tables 6-26, 6-29). */
    WRONG_VACCINE("Neither a preferable nor an allowable vaccine", true),
    /** No target dose was left (section 4.4). */
    SERIES_ALREADY_COMPLETE("Series already complete", true),
    /** Between the absolute minimum age and the minimum age (Table 6-15). */
    AGE_GRACE_PERIOD("Grace period (age)", false),
    /** Between the absolute minimum interval and the minimum interval (Table 6-18). */
    INTERVAL_GRACE_PERIOD("Grace period (interval)", false),
    /** Less than the recommended volume was given (Table 6-26). */
    VOLUME_BELOW_RECOMMENDED("Volume below the recommended volume", false),
    /** Counts although it is not the preferable vaccine, product or age range (Table 6-29). */
    ALLOWABLE_NOT_PREFERABLE("Allowable, not preferable", false);

    private final String label;
    private final boolean decisive;

    EvaluationReason(String label, boolean decisive) {
        this.label = label;
        this.decisive = decisive;
    }

    /** {@return a short name for people} */
    public String label() {
        return label;
    }

    /** {@return whether it explains a status other than valid; otherwise it is a remark} */
    public boolean isDecisive() {
        return decisive;
    }
}
