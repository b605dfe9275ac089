package io.jenner.forecast;

import io.jenner.forecast.text.Coded;

/** Whether a dose administered counts (CDSi Table 3-1). */
public enum EvaluationStatus implements Coded {
    /** Given according to the recommendations. */
    VALID("Valid"),
    /** Not given according to the recommendations; to be repeated. */
    NOT_VALID("Not Valid"),
    /** Not according to the recommendations, but need not be repeated. */
    EXTRANEOUS("Extraneous"),
    /** A dose of known poor condition, such as an expired lot; to be repeated. */
    SUBSTANDARD("Sub-standard");

    private final String label;

    EvaluationStatus(String label) {
        this.label = label;
    }

    /** {@return CDSi's name of the status} */
    public String label() {
        return label;
    }
}
