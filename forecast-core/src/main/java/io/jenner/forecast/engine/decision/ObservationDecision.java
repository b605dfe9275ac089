package io.jenner.forecast.engine.decision;

/**
 * Does an indication or a contraindication apply to the patient (Tables 5-4, 7-5, 7-6)?
 *
 * <p>It does not unless a rule says so.
 */
public abstract class ObservationDecision {

    private final Presence presence;
    private final int beginAgeDate;
    private final int endAgeDate;
    private final int assessmentDate;
    private boolean applies;
    private boolean undeterminable;

    ObservationDecision(Presence presence, int beginAgeDate, int endAgeDate, int assessmentDate) {
        this.presence = presence;
        this.beginAgeDate = beginAgeDate;
        this.endAgeDate = endAgeDate;
        this.assessmentDate = assessmentDate;
    }

    public Presence getPresence() {
        return presence;
    }

    public int getBeginAgeDate() {
        return beginAgeDate;
    }

    public int getEndAgeDate() {
        return endAgeDate;
    }

    public int getAssessmentDate() {
        return assessmentDate;
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
