package io.jenner.forecast.engine.decision;

import org.jspecify.annotations.Nullable;

/**
 * Is one series of a group clearly ahead (Table 8-3), and if not, which are scored (Table 8-5)?
 *
 * <p>The counts are of scorable series, except that the default series may be any relevant one.
 */
public final class SeriesGroupDecision extends Decision {

    /** The series that is clearly ahead. */
    public enum Winner {
        DEFAULT_SERIES,
        ONLY_SCORABLE_SERIES,
        ONLY_COMPLETE_SERIES,
        ONLY_IN_PROCESS_SERIES
    }

    /** The table by which series are scored, and thereby which of them. */
    public enum Table {
        /** Table 8-7, the complete series. */
        COMPLETE,
        /** Table 8-9, the in-process series. */
        IN_PROCESS,
        /** Table 8-11, the series without valid doses. */
        NO_VALID_DOSES,
        /** No table: all scorable series compete by preference. */
        PREFERENCE_ONLY
    }

    private final HowMany scorable;
    private final HowMany complete;
    private final HowMany inProcess;
    private final Share withValidDoses;
    private final boolean defaultSeries;
    private @Nullable Winner winner;
    private @Nullable Table table;

    /**
     * Creates the question.
     *
     * @param withValidDoses of the scorable series, how many have valid doses
     */
    public SeriesGroupDecision(
            HowMany scorable, HowMany complete, HowMany inProcess, Share withValidDoses, boolean defaultSeries) {
        super(with(with(with(with(with(0, scorable), complete), inProcess), withValidDoses), defaultSeries));
        this.scorable = scorable;
        this.complete = complete;
        this.inProcess = inProcess;
        this.withValidDoses = withValidDoses;
        this.defaultSeries = defaultSeries;
    }

    public HowMany getScorable() {
        return scorable;
    }

    public HowMany getComplete() {
        return complete;
    }

    public HowMany getInProcess() {
        return inProcess;
    }

    public Share getWithValidDoses() {
        return withValidDoses;
    }

    public boolean isDefaultSeries() {
        return defaultSeries;
    }

    /** Concludes that one series is clearly ahead. */
    public void prioritize(Winner value) {
        winner = value;
    }

    /** Concludes which series are scored where none is clearly ahead. */
    public void score(Table value) {
        table = value;
    }

    /** Returns the series that is clearly ahead, or null. */
    @Nullable
    public Winner winner() {
        return winner;
    }

    /** Returns by which table series are scored, or null where the group has nothing to score. */
    @Nullable
    public Table table() {
        return table;
    }
}
