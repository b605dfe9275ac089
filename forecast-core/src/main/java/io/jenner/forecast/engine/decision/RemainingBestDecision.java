package io.jenner.forecast.engine.decision;

import io.jenner.forecast.SeriesStatus;

/** Does a best series remain beside the others of its antigen and series type? It does unless a rule objects. */
public final class RemainingBestDecision extends Decision {

    private final SeriesStatus status;
    private final boolean tellingSeriesBeside;
    private boolean remains = true;

    /**
     * Creates the question.
     *
     * @param status status of the series
     * @param tellingSeriesBeside whether another best series of the antigen and type is open, complete, immune or
     *     contraindicated
     */
    public RemainingBestDecision(SeriesStatus status, boolean tellingSeriesBeside) {
        super(with(with(0, status), tellingSeriesBeside));
        this.status = status;
        this.tellingSeriesBeside = tellingSeriesBeside;
    }

    public SeriesStatus getStatus() {
        return status;
    }

    public boolean isTellingSeriesBeside() {
        return tellingSeriesBeside;
    }

    /** Concludes that the series says nothing beside the others. */
    public void drop() {
        remains = false;
    }

    public boolean isRemaining() {
        return remains;
    }
}
