package io.jenner.forecast.engine.decision;

import io.jenner.forecast.EvaluationReason;

/** Does an earlier dose of a conflicting vaccine impact the current dose (CONFLICT-3)? */
public final class ConflictDecision {

    private final DoseDecision dose;
    private final boolean previousDoseFailed;
    private final int beginDate;
    private final int minimumEndDate;
    private final int endDate;

    /**
     * Creates the question.
     *
     * @param dose the current dose
     * @param previousDoseFailed whether the earlier dose has an evaluation status other than valid in this series
     * @param beginDate CALCDTCONFLICT-1
     * @param minimumEndDate CALCDTCONFLICT-2 with the minimum conflict end interval
     * @param endDate CALCDTCONFLICT-2 with the conflict end interval
     */
    public ConflictDecision(
            DoseDecision dose, boolean previousDoseFailed, int beginDate, int minimumEndDate, int endDate) {
        this.dose = dose;
        this.previousDoseFailed = previousDoseFailed;
        this.beginDate = beginDate;
        this.minimumEndDate = minimumEndDate;
        this.endDate = endDate;
    }

    public int getDateAdministered() {
        return dose.getDateAdministered();
    }

    public boolean isPreviousDoseFailed() {
        return previousDoseFailed;
    }

    public int getBeginDate() {
        return beginDate;
    }

    public int getMinimumEndDate() {
        return minimumEndDate;
    }

    public int getEndDate() {
        return endDate;
    }

    /** Concludes that the current dose is impacted. */
    public void impacts() {
        dose.notValid(EvaluationReason.VACCINE_CONFLICT);
    }
}
