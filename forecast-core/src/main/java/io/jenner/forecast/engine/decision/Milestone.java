package io.jenner.forecast.engine.decision;

/** Where a day stands to a date that matters. Which of them counts is for the rules to say. */
public enum Milestone {
    /** The date is still to come. */
    AHEAD,
    /** It is the date itself. */
    REACHED,
    /** The date is past. */
    PASSED;

    /**
     * Compares two days.
     *
     * @param day the day asked about
     * @param date the date that matters; {@link Day#NONE} is always past and {@link Day#NEVER} always ahead of a real
     *     day
     */
    public static Milestone of(int day, int date) {
        return day < date ? AHEAD : day == date ? REACHED : PASSED;
    }
}
