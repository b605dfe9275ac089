package io.jenner.benchmarks.floor;

import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the prioritized series of one series group (spec 06 sections 8.1 to 8.3, 8.7). */
final class GroupChoice {

    private final List<PatientSeries> members;
    private final @Nullable PatientSeries byDefault;
    private final boolean allContraindicated;
    private final List<PatientSeries> scorable;

    private GroupChoice(List<PatientSeries> members) {
        this.members = members;
        byDefault = byDefault();
        allContraindicated = areContraindicated(members);
        scorable = scorable();
    }

    /** Returns the prioritized series of a group, null if there is none. */
    static @Nullable PatientSeries choose(List<PatientSeries> members) {
        return members.isEmpty() ? null : new GroupChoice(members).choose();
    }

    private @Nullable PatientSeries byDefault() {
        PatientSeries found = null;
        for (PatientSeries series : members) {
            if (series.plan.series.selection().defaultSeries()) {
                found = Selection.preferred(found, series);
            }
        }
        return found;
    }

    private static boolean areContraindicated(List<PatientSeries> members) {
        for (PatientSeries series : members) {
            if (!isContraindicated(series)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isContraindicated(PatientSeries series) {
        return series.seriesStatus() == SeriesStatus.CONTRAINDICATED;
    }

    /** SELECTB-24. */
    private boolean isCandidate(PatientSeries series) {
        return allContraindicated || !isContraindicated(series);
    }

    /** SELECTSCORE-2, and decision 0006-5 where every standard series was started too late. */
    private List<PatientSeries> scorable() {
        boolean anyValid = false;
        for (PatientSeries series : members) {
            anyValid |= series.validDoses > 0;
        }
        List<PatientSeries> found = scorable(!anyValid && byDefault == null);
        return found.isEmpty() && anyValid && byDefault == null ? scorable(true) : found;
    }

    private List<PatientSeries> scorable(boolean withoutDoses) {
        String bar = priorityBar();
        List<PatientSeries> found = new ArrayList<>(members.size());
        for (PatientSeries series : members) {
            series.scorable = switch (series.plan.type) {
                case RISK -> isCandidate(series) && priority(series).compareTo(bar) <= 0;
                case STANDARD -> isCandidate(series) && (withoutDoses || isStartedInTime(series));
                case EVALUATION_ONLY -> series.isComplete();
            };
            if (series.scorable) {
                found.add(series);
            }
        }
        return found;
    }

    private static boolean isStartedInTime(PatientSeries series) {
        int limit = series.patient.ages[series.plan.maximumAgeToStart];
        for (int i = 0; i < series.done; i++) {
            if (series.doneBy[i] >= 0) {
                return series.patient.history.day[series.doneBy[i]] < limit;
            }
        }
        return false;
    }

    /** Returns the best priority among risk candidates that can still be given, else among all (0006-2, -3, -4). */
    private String priorityBar() {
        String best = "";
        String bestOpen = "";
        for (PatientSeries series : members) {
            if (series.plan.type == SeriesType.RISK && isCandidate(series)) {
                best = higher(best, priority(series));
                bestOpen = Selection.isOver(series) ? bestOpen : higher(bestOpen, priority(series));
            }
        }
        return bestOpen.isEmpty() ? best : bestOpen;
    }

    private static String higher(String best, String priority) {
        return best.isEmpty() || priority.compareTo(best) < 0 ? priority : best;
    }

    private static String priority(PatientSeries series) {
        return series.plan.series.selection().priority();
    }

    /** Table 8-3, then Table 8-5. */
    private @Nullable PatientSeries choose() {
        if (scorable.size() <= 1) {
            return scorable.isEmpty() ? byDefault : scorable.get(0);
        }
        List<PatientSeries> complete = new ArrayList<>(scorable.size());
        List<PatientSeries> inProcess = new ArrayList<>(scorable.size());
        List<PatientSeries> withoutDoses = new ArrayList<>(scorable.size());
        for (PatientSeries series : scorable) {
            if (series.isComplete()) {
                complete.add(series);
            } else if (series.isInProcess()) {
                inProcess.add(series);
            }
            if (series.validDoses == 0) {
                withoutDoses.add(series);
            }
        }
        if (!complete.isEmpty()) {
            return complete.size() == 1 ? complete.get(0) : winner(Scores.complete(complete));
        }
        if (!inProcess.isEmpty()) {
            return inProcess.size() == 1 ? inProcess.get(0) : winner(Scores.inProcess(inProcess));
        }
        if (byDefault != null) {
            return byDefault;
        }
        return winner(withoutDoses.isEmpty() ? scorable : Scores.withoutDoses(withoutDoses));
    }

    /** SELECTBEST-2: the highest score, then preference, then the order of the schedule. */
    private static PatientSeries winner(List<PatientSeries> scored) {
        PatientSeries winner = scored.get(0);
        for (PatientSeries series : scored) {
            if (series.score > winner.score) {
                winner = series;
            } else if (series.score == winner.score) {
                winner = Selection.preferred(winner, series);
            }
        }
        return winner;
    }
}
