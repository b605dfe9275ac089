package io.jenner.forecast.engine.decision;

/** Does an earlier dose of a conflicting vaccine impact the current dose (CONFLICT-3)? It does not unless a rule says so. */
public final class ConflictDecision extends Decision {

    private final boolean previousDoseFailed;
    private final Milestone begin;
    private final Milestone minimumEnd;
    private final Milestone end;
    private boolean impacted;

    /**
     * Creates the question; the milestones are those of the day of the current dose.
     *
     * @param previousDoseFailed whether the earlier dose has an evaluation status other than valid in this series
     * @param begin CALCDTCONFLICT-1
     * @param minimumEnd CALCDTCONFLICT-2 with the minimum conflict end interval
     * @param end CALCDTCONFLICT-2 with the conflict end interval
     */
    public ConflictDecision(boolean previousDoseFailed, Milestone begin, Milestone minimumEnd, Milestone end) {
        super(with(with(with(with(0, previousDoseFailed), begin), minimumEnd), end));
        this.previousDoseFailed = previousDoseFailed;
        this.begin = begin;
        this.minimumEnd = minimumEnd;
        this.end = end;
    }

    public boolean isPreviousDoseFailed() {
        return previousDoseFailed;
    }

    public Milestone getBegin() {
        return begin;
    }

    public Milestone getMinimumEnd() {
        return minimumEnd;
    }

    public Milestone getEnd() {
        return end;
    }

    /** Concludes that the current dose is impacted. */
    public void impacts() {
        impacted = true;
    }

    public boolean isImpacted() {
        return impacted;
    }
}
