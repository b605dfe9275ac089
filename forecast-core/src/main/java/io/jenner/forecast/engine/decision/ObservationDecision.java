package io.jenner.forecast.engine.decision;

/**
 * Does an indication or a contraindication apply to the patient (Tables 5-4, 7-5, 7-6)?
 *
 * <p>It does not unless a rule says so.
 */
public abstract class ObservationDecision extends Decision {

    private final Presence presence;
    private final Milestone beginAge;
    private final Milestone endAge;
    private boolean applies;
    private boolean undeterminable;

    /**
     * Creates the question.
     *
     * @param beginAge where the assessment date stands to the day from which it applies
     * @param endAge where the assessment date stands to the day from which it no longer applies
     */
    ObservationDecision(Presence presence, Milestone beginAge, Milestone endAge) {
        super(with(with(with(0, presence), beginAge), endAge));
        this.presence = presence;
        this.beginAge = beginAge;
        this.endAge = endAge;
    }

    public Presence getPresence() {
        return presence;
    }

    public Milestone getBeginAge() {
        return beginAge;
    }

    public Milestone getEndAge() {
        return endAge;
    }

    /** Concludes that it applies. */
    public void applies() {
        applies = true;
    }

    /** Concludes that nobody can tell, and that a clinician should look. */
    public void cannotBeDetermined() {
        undeterminable = true;
    }

    public boolean isApplying() {
        return applies;
    }

    public boolean isUndeterminable() {
        return undeterminable;
    }
}
