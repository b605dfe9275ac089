package io.jenner.forecast.plan;

import io.jenner.forecast.text.Coded;

/** Why a vaccine group is not complete at the end of a plan. */
public enum OpenReason implements Coded {
    /** The next dose is given by shared clinical decision. */
    NEEDS_DECISION,
    /**
     * Whether the next dose may be given, or one is needed at all, depends on an observation of which nobody knows whether it
     * is present.
     */
    DEPENDS_ON_OBSERVATION,
    /** No dose should be given. */
    CONTRAINDICATED,
    /** The maximum age passes before the series is finished. */
    AGED_OUT,
    /** The season is over. */
    SEASON_OVER,
    /** None of the products to choose from will do. */
    NO_PRODUCT,
    /** The engine forecasts a dose, and on no day that was tried does one count. */
    NO_DOSE_COUNTS,
    /** The next dose lies behind the last day of the plan. */
    AFTER_THE_PLAN,
    /** What is left recurs for ever, and the plan has no last day. */
    RECURS,
    /** The series is started at a later age. */
    STARTS_LATER
}
