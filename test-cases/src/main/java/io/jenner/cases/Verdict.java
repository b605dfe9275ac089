package io.jenner.cases;

import io.jenner.forecast.EvaluationStatus;

/** What may be said of a dose for a vaccine group. */
public enum Verdict {
    VALID(EvaluationStatus.VALID.label()),
    NOT_VALID(EvaluationStatus.NOT_VALID.label()),
    EXTRANEOUS(EvaluationStatus.EXTRANEOUS.label()),
    SUBSTANDARD(EvaluationStatus.SUBSTANDARD.label()),
    /** The dose enters no rule. */
    NOT_EVALUATED("Not Evaluated");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** Returns the verdict that an evaluation status means. */
    public static Verdict of(EvaluationStatus status) {
        return switch (status) {
            case VALID -> VALID;
            case NOT_VALID -> NOT_VALID;
            case EXTRANEOUS -> EXTRANEOUS;
            case SUBSTANDARD -> SUBSTANDARD;
        };
    }

    /** Returns CDSi's name of the status, or {@code Not Evaluated}. */
    public String label() {
        return label;
    }
}
