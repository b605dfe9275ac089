package io.jenner.forecast.engine.decision;

/** Is a scored series outranked by another of its group (SELECTBEST-2)? It is not unless a rule says so. */
public final class RankDecision {

    private final int score;
    private final int highestScore;
    private final int preference;
    private final int bestPreference;
    private boolean outranked;

    /**
     * Creates the question.
     *
     * @param score points of the series
     * @param highestScore most points of any series scored
     * @param preference series preference, 1 is best; {@link Day#NEVER} without one
     * @param bestPreference best preference among the series with the most points
     */
    public RankDecision(int score, int highestScore, int preference, int bestPreference) {
        this.score = score;
        this.highestScore = highestScore;
        this.preference = preference;
        this.bestPreference = bestPreference;
    }

    public int getScore() {
        return score;
    }

    public int getHighestScore() {
        return highestScore;
    }

    public int getPreference() {
        return preference;
    }

    public int getBestPreference() {
        return bestPreference;
    }

    /** Concludes that another series goes before. */
    public void outranked() {
        outranked = true;
    }

    public boolean isOutranked() {
        return outranked;
    }
}
