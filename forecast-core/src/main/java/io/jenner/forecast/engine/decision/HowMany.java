package io.jenner.forecast.engine.decision;

/** A count, as far as the rules need to know it. */
public enum HowMany {
    NONE,
    ONE,
    SEVERAL;

    /** Returns what a count amounts to. */
    public static HowMany of(int count) {
        return count == 0 ? NONE : count == 1 ? ONE : SEVERAL;
    }
}
