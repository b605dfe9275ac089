package io.jenner.cases.run;

/** How a case came out. */
public enum Outcome {
    /** Every asserted field agrees, and nothing is ruled. */
    PASSED,
    /** It differs exactly as ruled. */
    RULED,
    /** It differs, and not as ruled. */
    FAILED,
    /** It agrees although it is ruled: the list of ruled cases is to be amended. */
    UNEXPECTED_PASS;

    /** Returns the outcome in words. */
    public String label() {
        return switch (this) {
            case PASSED -> "passed";
            case RULED -> "RULED";
            case FAILED -> "FAILED";
            case UNEXPECTED_PASS -> "PASSED UNEXPECTEDLY";
        };
    }

    /** Returns whether nothing is to be done about it. */
    public boolean isGood() {
        return this == PASSED || this == RULED;
    }
}
