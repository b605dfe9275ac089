package io.jenner.cases.impact;

/** What can be different in an answer, as far as a clinician acts on it. */
public enum ChangeKind {
    /** The status of a vaccine group, or whether it has a forecast at all. */
    STATUS("status"),
    /** Why no dose is forecast. */
    REASON("reason"),
    /** First day on which the dose may be given. */
    EARLIEST("earliest date"),
    /** First day on which it is recommended. */
    RECOMMENDED("recommended date"),
    /** Last day before it is overdue. */
    PAST_DUE("past due date"),
    /** Last day on which it may be given. */
    LATEST("latest date"),
    /** What the forecast means on the assessment date. */
    DUE_STATUS("due status"),
    /** The number of the dose that is forecast. */
    DOSE_NUMBER("dose number"),
    /** The antigens that are recommended. */
    ANTIGENS("antigens"),
    /** The vaccines that are named or may be used. */
    VACCINES("vaccines"),
    /** The contraindications that apply. */
    CONTRAINDICATIONS("contraindications"),
    /** Whether a dose administered counts, and why not. */
    VERDICT("verdict of a dose"),
    /** What else is said of a dose administered, such as a grace period. */
    REMARKS("remarks on a dose"),
    /** What is said of the input. */
    FINDINGS("findings"),
    /** There is no answer from one of the schedules, but a failure. */
    NO_ANSWER("no answer");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    /** Returns it in words, such as {@code earliest date}. */
    public String label() {
        return label;
    }
}
