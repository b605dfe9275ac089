package io.jenner.forecast;

import io.jenner.forecast.text.Coded;

/** Where a patient stands in a series or vaccine group (CDSi Table 3-3). */
public enum SeriesStatus implements Coded {
    /** The recommendations are not met yet; a dose is forecast. */
    NOT_COMPLETE("Not Complete"),
    /** All recommendations are met. */
    COMPLETE("Complete"),
    /** There is evidence of immunity; no dose is needed. */
    IMMUNE("Immune"),
    /** No dose should be given at this time. */
    CONTRAINDICATED("Contraindicated"),
    /** The maximum age has passed or cannot be met. */
    AGED_OUT("Aged Out"),
    /** No action now: the history suffices, the season is over, or the patient is too young to start. */
    NOT_RECOMMENDED("Not Recommended");

    private final String label;

    SeriesStatus(String label) {
        this.label = label;
    }

    /** {@return CDSi's name of the status} */
    public String label() {
        return label;
    }
}
