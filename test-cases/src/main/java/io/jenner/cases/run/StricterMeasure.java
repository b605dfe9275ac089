package io.jenner.cases.run;

/** What the comparison lets pass on purpose, counted so that it does not go unnoticed. */
public enum StricterMeasure {
    /** The group is closed as expected, yet has a date or a number. */
    CLOSED_WITH_DATES("closed as expected, but with a date or a number"),
    /** The case has a blank past due date on an open group, the answer has one. */
    UNEXPECTED_PAST_DUE("open with a blank past due date, but the answer has one"),
    /** A dose has the expected evaluation in some series, but not in a best series of the group. */
    NOT_IN_BEST_SERIES("an evaluation agrees only outside the best series of the group");

    private final String label;

    StricterMeasure(String label) {
        this.label = label;
    }

    /** Returns the measure in words. */
    public String label() {
        return label;
    }
}
