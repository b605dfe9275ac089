package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.CandidateDecision;
import io.jenner.forecast.engine.decision.RankDecision;
import io.jenner.forecast.engine.decision.ScorableDecision;
import io.jenner.forecast.engine.decision.ScoreDecision;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** One series on its way through the choice of the best series (chapter 8). */
final class SeriesChoice {

    private final PatientSeries series;
    private @Nullable FinishDate finish;
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
        this.gated = series.result().isGated();
    }

    /** Returns the first that is wanted, or null. */
    @Nullable
    static SeriesChoice first(List<SeriesChoice> choices, Predicate<SeriesChoice> wanted) {
        for (SeriesChoice choice : choices) {
            if (wanted.test(choice)) {
                return choice;
            }
        }
        return null;
    }

    /** Returns how many are wanted. */
    static int count(List<SeriesChoice> choices, Predicate<SeriesChoice> wanted) {
        int count = 0;
        for (SeriesChoice choice : choices) {
            count += wanted.test(choice) ? 1 : 0;
        }
        return count;
    }

    /** Returns the least of a figure, or the number given where there is no series. */
    static int least(List<SeriesChoice> choices, ToIntFunction<SeriesChoice> figure, int ifNone) {
        if (choices.isEmpty()) {
            return ifNone;
        }
        int least = Integer.MAX_VALUE;
        for (SeriesChoice choice : choices) {
            least = Math.min(least, figure.applyAsInt(choice));
        }
        return least;
    }

    PatientSeries series() {
        return series;
    }

    FinishDate finish() {
        if (finish == null) {
            finish = FinishDate.of(series);
        }
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
