package io.jenner.cases.coverage;

/** What a line of the schedule holds. */
public enum LineKind {
    AGE_ROW("age row"),
    PREFERABLE_INTERVAL("preferable interval"),
    ALLOWABLE_INTERVAL("allowable interval"),
    PREFERABLE_VACCINE("preferable vaccine"),
    ALLOWABLE_VACCINE("allowable vaccine"),
    INADVERTENT_VACCINE("inadvertent vaccine"),
    SKIP_CONDITION("skip condition"),
    SEASON("season"),
    INDICATION("indication"),
    ANTIGEN_CONTRAINDICATION("antigen contraindication"),
    VACCINE_CONTRAINDICATION("vaccine contraindication"),
    IMMUNITY("immunity"),
    CONFLICT("vaccine conflict"),
    SERIES("series");

    private final String label;

    LineKind(String label) {
        this.label = label;
    }

    /** Returns the kind in words. */
    public String label() {
        return label;
    }
}
