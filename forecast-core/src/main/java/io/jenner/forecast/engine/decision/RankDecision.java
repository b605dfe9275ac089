package io.jenner.forecast.engine.decision;

/** Is a scored series outranked by another of its group (SELECTBEST-2)? It is not unless a rule says so. */
public final class RankDecision extends Decision {

    private final Amount score;
    private final Amount preference;
    private boolean outranked;

    /**
     * Creates the question.
     *
     * @param score how its points compare with the most points of any series scored
     * @param preference how its preference, 1 is best, compares with the best one among the series with the most points
     */
    public RankDecision(Amount score, Amount preference) {
        super(with(with(0, score), preference));
        this.score = score;
        this.preference = preference;
    }

    public Amount getScore() {
        return score;
    }

    public Amount getPreference() {
        return preference;
    }

    /** Concludes that another series goes before. */
    public void outranked() {
        outranked = true;
    }

    public boolean isOutranked() {
        return outranked;
    }
}
