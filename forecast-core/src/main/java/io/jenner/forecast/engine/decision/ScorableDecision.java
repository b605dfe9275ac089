package io.jenner.forecast.engine.decision;

import io.jenner.forecast.SeriesType;

/** Is a relevant series scorable within its series group (SELECTSCORE-2)? It is not unless a rule says so. */
public final class ScorableDecision {

    private final SeriesType seriesType;
    private final boolean candidate;
    private final boolean complete;
    private final Priority priority;
    private final Start start;
    private final GroupHistory group;
    private boolean scorable;

    /** Creates the question. */
    public ScorableDecision(
            SeriesType seriesType,
            boolean candidate,
            boolean complete,
            Priority priority,
            Start start,
            GroupHistory group) {
        this.seriesType = seriesType;
        this.candidate = candidate;
        this.complete = complete;
        this.priority = priority;
        this.start = start;
        this.group = group;
    }

    /**
     * Priority of a risk series: 0 for A, 1 for B, and so on.
     *
     * @param rank its own
     * @param bar the best one among the risk series of the group that set the bar
     */
    public record Priority(int rank, int bar) {}

    /**
     * When the series was started.
     *
     * @param firstValidDoseDate day of the earliest valid dose; {@link Day#NONE} without one
     * @param maximumAgeToStartDate day from which the series is not started; {@link Day#NEVER} where it has none
     */
    public record Start(int firstValidDoseDate, int maximumAgeToStartDate) {}

    /**
     * What is known of the series group.
     *
     * @param validDoses whether any relevant series of the group has a valid dose
     * @param defaultSeries whether the group has a default series
     */
    public record GroupHistory(boolean validDoses, boolean defaultSeries) {}

    public SeriesType getSeriesType() {
        return seriesType;
    }

    public boolean isCandidate() {
        return candidate;
    }

    public boolean isComplete() {
        return complete;
    }

    public int getPriorityRank() {
        return priority.rank();
    }

    public int getPriorityBar() {
        return priority.bar();
    }

    public int getFirstValidDoseDate() {
        return start.firstValidDoseDate();
    }

    public int getMaximumAgeToStartDate() {
        return start.maximumAgeToStartDate();
    }

    public boolean isGroupWithValidDoses() {
        return group.validDoses();
    }

    public boolean isGroupWithDefault() {
        return group.defaultSeries();
    }

    /** Concludes that the series is scorable. */
    public void scorable() {
        scorable = true;
    }

    public boolean isScorable() {
        return scorable;
    }
}
