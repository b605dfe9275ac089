package io.jenner.forecast.engine.decision;

/** Does a contraindication apply to the patient, for an antigen or for one vaccine (Tables 7-5, 7-6)? */
public final class ContraindicationDecision extends ObservationDecision {

    /** Creates the question; the milestones are those of the assessment date. */
    public ContraindicationDecision(Presence presence, Milestone beginAge, Milestone endAge) {
        super(presence, beginAge, endAge);
    }
}
