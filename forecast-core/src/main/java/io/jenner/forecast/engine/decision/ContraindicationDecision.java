package io.jenner.forecast.engine.decision;

/** Does a contraindication apply to the patient, for an antigen or for one vaccine (Tables 7-5, 7-6)? */
public final class ContraindicationDecision extends ObservationDecision {

    /** Creates the question; the age dates are resolved to their assumed values. */
    public ContraindicationDecision(Presence presence, int beginAgeDate, int endAgeDate, int assessmentDate) {
        super(presence, beginAgeDate, endAgeDate, assessmentDate);
    }
}
