package io.jenner.forecast.engine.decision;

import io.jenner.forecast.engine.decision.SeriesGroupDecision.Table;

/** How many points does a series get (Tables 8-7, 8-9, 8-11)? The sum of what the rules award (SELECTBEST-1). */
public final class ScoreDecision extends Decision {

    /** How a series compares with the others that are scored. */
    public enum Lead {
        /** No other series is as good. */
        ALONE,
        /** Another series is as good, none is better. */
        SHARED,
        /** Another series is better, or the series has no such figure. */
        NONE
    }

    private final Table table;
    private final boolean productPath;
    private final boolean allDosesValid;
    private final boolean completable;
    private final Standings standings;
    private int score;

    /** Creates the question. */
    public ScoreDecision(
            Table table, boolean productPath, boolean allDosesValid, boolean completable, Standings standings) {
        super(standings.addTo(with(with(with(with(0, table), productPath), allDosesValid), completable)));
        this.table = table;
        this.productPath = productPath;
        this.allDosesValid = allDosesValid;
        this.completable = completable;
        this.standings = standings;
    }

    /**
     * How a series compares.
     *
     * @param mostValidDoses by the number of valid doses (SELECTB-19)
     * @param closestToCompletion by the number of target doses left (SELECTB-5)
     * @param earliestFinish by the forecast finish date among completable series (SELECTB-11)
     * @param earliestStart by the start date (SELECTB-14)
     */
    public record Standings(Lead mostValidDoses, Lead closestToCompletion, Lead earliestFinish, Lead earliestStart) {

        private long addTo(long signature) {
            return with(
                    with(with(with(signature, mostValidDoses), closestToCompletion), earliestFinish), earliestStart);
        }
    }

    public Table getTable() {
        return table;
    }

    public boolean isProductPath() {
        return productPath;
    }

    /** Returns whether every evaluation against a target dose of the series is valid (SELECTB-2). */
    public boolean isAllDosesValid() {
        return allDosesValid;
    }

    /** Returns whether the series can be finished before the maximum age (SELECTB-3). */
    public boolean isCompletable() {
        return completable;
    }

    public Lead getMostValidDoses() {
        return standings.mostValidDoses();
    }

    public Lead getClosestToCompletion() {
        return standings.closestToCompletion();
    }

    public Lead getEarliestFinish() {
        return standings.earliestFinish();
    }

    public Lead getEarliestStart() {
        return standings.earliestStart();
    }

    /** Awards points; negative ones are taken away. */
    public void award(int points) {
        score += points;
    }

    public int score() {
        return score;
    }
}
