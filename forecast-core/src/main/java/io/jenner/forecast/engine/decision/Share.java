package io.jenner.forecast.engine.decision;

/** How many of several are meant. */
public enum Share {
    NONE,
    SOME,
    ALL;

    /** Returns what a part amounts to; none of none is {@link #NONE}. */
    public static Share of(int part, int whole) {
        return part == 0 ? NONE : part < whole ? SOME : ALL;
    }
}
