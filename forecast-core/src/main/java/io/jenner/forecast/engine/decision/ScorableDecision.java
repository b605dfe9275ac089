package io.jenner.forecast.engine.decision;

import io.jenner.forecast.SeriesType;

/** Is a relevant series scorable within its series group (SELECTSCORE-2)? It is not unless a rule says so. */
public final class ScorableDecision extends Decision {

    private final Role role;
    private final Amount priority;
    private final Start start;
    private final GroupHistory group;
    private boolean scorable;

    /**
     * Creates the question.
     *
     * @param priority how the rank of a risk series, 0 for A, 1 for B, compares with the best rank of those in its group
     *     that set the bar
     */
    public ScorableDecision(Role role, Amount priority, Start start, GroupHistory group) {
        super(group.addTo(start.addTo(with(role.addTo(0), priority))));
        this.role = role;
        this.priority = priority;
        this.start = start;
        this.group = group;
    }

    /** The part that the series plays. */
    public record Role(SeriesType seriesType, boolean candidate, boolean complete) {

        private long addTo(long signature) {
            return with(with(with(signature, seriesType), candidate), complete);
        }
    }

    /**
     * When the series was started.
     *
     * @param validDose whether it has a valid dose
     * @param maximumAgeToStart where the day of its first valid dose stands to the day from which it is not started
     */
    public record Start(boolean validDose, Milestone maximumAgeToStart) {

        private long addTo(long signature) {
            return with(with(signature, validDose), maximumAgeToStart);
        }
    }

    /**
     * What is known of the series group.
     *
     * @param validDoses whether any relevant series of the group has a valid dose
     * @param defaultSeries whether the group has a default series
     */
    public record GroupHistory(boolean validDoses, boolean defaultSeries) {

        private long addTo(long signature) {
            return with(with(signature, validDoses), defaultSeries);
        }
    }

    public SeriesType getSeriesType() {
        return role.seriesType();
    }

    public boolean isCandidate() {
        return role.candidate();
    }

    public boolean isComplete() {
        return role.complete();
    }

    public Amount getPriorityRank() {
        return priority;
    }

    public boolean isValidDose() {
        return start.validDose();
    }

    public Milestone getMaximumAgeToStart() {
        return start.maximumAgeToStart();
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
