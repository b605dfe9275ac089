package io.jenner.forecast.plan;

import io.jenner.forecast.text.Coded;

/** How soon the doses of a plan are given. */
public enum Pace implements Coded {
    /** On the first day on which the dose may be given. */
    SOONEST,
    /** On the day for which the dose is recommended, or on the first allowed day after it. */
    RECOMMENDED
}
