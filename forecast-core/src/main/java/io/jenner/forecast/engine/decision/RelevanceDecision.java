package io.jenner.forecast.engine.decision;

import io.jenner.forecast.SeriesType;

/** Is an antigen series relevant for the patient (Table 5-5)? It is unless a rule objects. */
public final class RelevanceDecision extends Decision {

    private final SeriesType seriesType;
    private final boolean requiredGender;
    private final boolean indicated;
    private boolean relevant = true;

    /** Creates the question. */
    public RelevanceDecision(SeriesType seriesType, boolean requiredGender, boolean indicated) {
        super(with(with(with(0, seriesType), requiredGender), indicated));
        this.seriesType = seriesType;
        this.requiredGender = requiredGender;
        this.indicated = indicated;
    }

    public SeriesType getSeriesType() {
        return seriesType;
    }

    /** Returns whether the patient's gender is one of those required, or none is required. */
    public boolean isRequiredGender() {
        return requiredGender;
    }

    /** Returns whether at least one indication applies. */
    public boolean isIndicated() {
        return indicated;
    }

    /** Concludes that the series takes no part. */
    public void notRelevant() {
        relevant = false;
    }

    public boolean isRelevant() {
        return relevant;
    }
}
