package io.jenner.forecast.engine.decision;

/** How a number compares with another one. */
public enum Amount {
    LESS,
    EQUAL,
    MORE;

    /** Compares a number with one that it is measured by. */
    public static Amount of(int number, int measure) {
        return number < measure ? LESS : number == measure ? EQUAL : MORE;
    }
}
