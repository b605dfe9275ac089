package io.jenner.forecast.engine.decision;

import io.jenner.forecast.SeriesType;

/** Is a prioritized series the best series of its group (Table 8-14)? It is not unless a rule says so. */
public final class BestSeriesDecision extends Decision {

    private final boolean complete;
    private final SeriesType seriesType;
    private final boolean completeInEquivalentGroup;
    private final boolean riskInEquivalentGroup;
    private boolean best;

    /** Creates the question; the equivalent groups are those that the prioritized series itself names. */
    public BestSeriesDecision(
            boolean complete, SeriesType seriesType, boolean completeInEquivalentGroup, boolean riskInEquivalentGroup) {
        super(with(with(with(with(0, complete), seriesType), completeInEquivalentGroup), riskInEquivalentGroup));
        this.complete = complete;
        this.seriesType = seriesType;
        this.completeInEquivalentGroup = completeInEquivalentGroup;
        this.riskInEquivalentGroup = riskInEquivalentGroup;
    }

    public boolean isComplete() {
        return complete;
    }

    public SeriesType getSeriesType() {
        return seriesType;
    }

    public boolean isCompleteInEquivalentGroup() {
        return completeInEquivalentGroup;
    }

    public boolean isRiskInEquivalentGroup() {
        return riskInEquivalentGroup;
    }

    /** Concludes that it is the best series. */
    public void best() {
        best = true;
    }

    public boolean isBest() {
        return best;
    }
}
