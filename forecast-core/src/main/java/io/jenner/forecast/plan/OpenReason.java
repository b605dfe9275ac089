package io.jenner.forecast.plan;

import io.jenner.forecast.text.Coded;

/**
 * Why a vaccine group is not complete at the end of a plan, or was closed in the meantime though a dose was missing.
 *
 * <p>It is the reason that holds once the plan has given all its doses of the group, from its first day if there is none.
 */
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
    /** It is not recommended any more before a dose can be given: an age or a risk is over, and it counts as closed. */
    RECOMMENDATION_ENDS,
    /** The season is over. */
    SEASON_OVER,
    /** None of the products to choose from will do: there is none, or each holds a part that is not due as well. */
    NO_PRODUCT,
    /** The engine forecasts a dose, and on no day that was tried does one count. */
    NO_DOSE_COUNTS,
    /** The next dose lies behind the last day of the plan. */
    AFTER_THE_PLAN,
    /** The visits that are left have no room: more doses would go over the limit for one day. */
    NO_ROOM,
    /** What is left recurs for ever, and the plan has no last day. */
    RECURS,
    /** The series is started at a later age. */
    STARTS_LATER
}
