package io.jenner.benchmarks.floor;

import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the best series of an antigen (spec 06 section 8.8) among the prioritized ones of its series groups. */
final class Selection {

    private Selection() {}

    static void select(AntigenRun antigen) {
        List<PatientSeries> prioritized = new ArrayList<>(antigen.plan.groups);
        for (int group = 0; group < antigen.plan.groups; group++) {
            PatientSeries winner = GroupChoice.choose(members(antigen, group));
            if (winner != null) {
                winner.prioritized = true;
                prioritized.add(winner);
            }
        }
        for (PatientSeries series : prioritized) {
            series.best = isBest(series, prioritized);
        }
        dropThoseThatSayNothing(prioritized);
    }

    /** Returns the series of a group that take part: gated ones do not (decision 0006). */
    private static List<PatientSeries> members(AntigenRun antigen, int group) {
        List<PatientSeries> members = new ArrayList<>(antigen.series.length);
        for (PatientSeries series : antigen.series) {
            if (series.plan.group == group && !series.isGated()) {
                members.add(series);
            }
        }
        return members;
    }

    /** Table 8-14. */
    private static boolean isBest(PatientSeries series, List<PatientSeries> prioritized) {
        if (series.isComplete()) {
            return true;
        }
        boolean equivalentComplete = false;
        boolean equivalentRisk = false;
        for (PatientSeries other : prioritized) {
            if (isEquivalent(series, other)) {
                equivalentComplete |= other.isComplete();
                equivalentRisk |= other.plan.type == SeriesType.RISK;
            }
        }
        return !equivalentComplete
                && switch (series.plan.type) {
                    case EVALUATION_ONLY -> false;
                    case RISK -> true;
                    case STANDARD -> !equivalentRisk;
                };
    }

    private static boolean isEquivalent(PatientSeries series, PatientSeries other) {
        for (int group : series.plan.equivalentGroups) {
            if (group == other.plan.group) {
                return true;
            }
        }
        return false;
    }

    /** Decision 0006-18. */
    private static void dropThoseThatSayNothing(List<PatientSeries> prioritized) {
        for (PatientSeries series : prioritized) {
            if (series.best && isOver(series)) {
                series.best = !isSaidBetter(series, prioritized);
            }
        }
    }

    private static boolean isSaidBetter(PatientSeries series, List<PatientSeries> prioritized) {
        for (PatientSeries other : prioritized) {
            if (other.best && !isOver(other) && other.plan.type == series.plan.type) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a series can no longer be given. */
    static boolean isOver(PatientSeries series) {
        SeriesStatus status = series.seriesStatus();
        return status == SeriesStatus.AGED_OUT || status == SeriesStatus.NOT_RECOMMENDED;
    }

    /** Returns the better one by preference, the first in the schedule if they are equal (SELECTBEST-2). */
    static PatientSeries preferred(@Nullable PatientSeries first, PatientSeries second) {
        return first == null || second.plan.preference < first.plan.preference ? second : first;
    }
}
