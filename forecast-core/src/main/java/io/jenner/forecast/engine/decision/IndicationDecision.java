package io.jenner.forecast.engine.decision;

/** Does an indication apply to the patient (Table 5-4)? */
public final class IndicationDecision extends ObservationDecision {

    /** Creates the question; the age dates are resolved to their assumed values. */
    public IndicationDecision(Presence presence, int beginAgeDate, int endAgeDate, int assessmentDate) {
        super(presence, beginAgeDate, endAgeDate, assessmentDate);
    }
}
