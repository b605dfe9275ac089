package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.CandidateDecision;
import io.jenner.forecast.engine.decision.RankDecision;
import io.jenner.forecast.engine.decision.ScorableDecision;
import io.jenner.forecast.engine.decision.ScoreDecision;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One series on its way through the choice of the best series (chapter 8). */
final class SeriesChoice {

    private final PatientSeries series;
    private final FinishDate finish;
    private final boolean gated;

    @Nullable
    CandidateDecision candidate;

    @Nullable
    ScorableDecision scorable;

    @Nullable
    ScoreDecision score;

    @Nullable
    RankDecision rank;

    private boolean prioritized;
    private boolean best;

    SeriesChoice(PatientSeries series) {
        this.series = series;
        this.finish = FinishDate.of(series);
        this.gated = series.result().isGated();
    }

    PatientSeries series() {
        return series;
    }

    FinishDate finish() {
        return finish;
    }

    /** Whether the age-to-start gate keeps it out of the choice. */
    boolean isGated() {
        return gated;
    }

    boolean isCandidate() {
        return candidate != null && candidate.isCandidate();
    }

    boolean isScorable() {
        return scorable != null && scorable.isScorable();
    }

    boolean isComplete() {
        return series.result().isComplete();
    }

    /** SELECTB-16: at least one target dose satisfied, and not complete. */
    boolean isInProcess() {
        return series.validDoses() > 0 && series.result().open() != null;
    }

    boolean hasValidDoses() {
        return series.validDoses() > 0;
    }

    boolean isDefault() {
        return series.plan().series().selection().defaultSeries();
    }

    /** Series preference, 1 is best; the largest number without one. */
    int preference() {
        Integer preference = series.plan().series().selection().preference();
        return preference == null ? Integer.MAX_VALUE : preference;
    }

    /** Series priority: 0 for A, 1 for B, and so on. */
    int priorityRank() {
        return series.plan().series().selection().priority().charAt(0) - 'A';
    }

    void prioritize() {
        prioritized = true;
    }

    boolean isPrioritized() {
        return prioritized;
    }

    void setBest(boolean value) {
        best = value;
    }

    boolean isBest() {
        return best;
    }

    OptionalInt points() {
        return score == null ? OptionalInt.empty() : OptionalInt.of(score.score());
    }
}
