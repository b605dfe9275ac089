package io.jenner.forecast.engine.decision;

/** Does an indication apply to the patient (Table 5-4)? */
public final class IndicationDecision extends ObservationDecision {

    /** Creates the question; the milestones are those of the assessment date. */
    public IndicationDecision(Presence presence, Milestone beginAge, Milestone endAge) {
        super(presence, beginAge, endAge);
    }
}
