package io.jenner.benchmarks.decisions;

import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.engine.decision.Amount;
import io.jenner.forecast.engine.decision.BestSeriesDecision;
import io.jenner.forecast.engine.decision.CandidateDecision;
import io.jenner.forecast.engine.decision.HowMany;
import io.jenner.forecast.engine.decision.Milestone;
import io.jenner.forecast.engine.decision.RankDecision;
import io.jenner.forecast.engine.decision.RemainingBestDecision;
import io.jenner.forecast.engine.decision.ScorableDecision;
import io.jenner.forecast.engine.decision.ScoreDecision;
import io.jenner.forecast.engine.decision.ScoreDecision.Lead;
import io.jenner.forecast.engine.decision.SeriesGroupDecision;
import io.jenner.forecast.engine.decision.SeriesGroupDecision.Table;
import io.jenner.forecast.engine.decision.SeriesGroupDecision.Winner;
import io.jenner.forecast.engine.decision.Share;

/** CDSi chapter 8: the choice of the best series. */
final class PlainChoice {

    private PlainChoice() {}

    /** SELECTB-24, SELECTSCORE-2. */
    static void candidate(CandidateDecision series) {
        if (series.getStatus() == SeriesStatus.CONTRAINDICATED && !series.isWholeGroupContraindicated()) {
            series.dropOut();
        }
        if (canNoLongerBeGiven(series.getStatus())) {
            series.setNoPriorityBar();
        }
    }

    private static boolean canNoLongerBeGiven(SeriesStatus status) {
        return status == SeriesStatus.AGED_OUT || status == SeriesStatus.NOT_RECOMMENDED;
    }

    /** SELECTSCORE-2. */
    static void scorable(ScorableDecision series) {
        boolean scorable = switch (series.getSeriesType()) {
            case RISK -> series.isCandidate() && series.getPriorityRank() != Amount.MORE;
            case STANDARD -> series.isCandidate() && startedInTimeOrNowhere(series);
            case EVALUATION_ONLY -> series.isComplete();
        };
        if (scorable) {
            series.scorable();
        }
    }

    private static boolean startedInTimeOrNowhere(ScorableDecision series) {
        boolean startedInTime = series.isValidDose() && series.getMaximumAgeToStart() == Milestone.AHEAD;
        return startedInTime || (!series.isGroupWithValidDoses() && !series.isGroupWithDefault());
    }

    /** Tables 8-3, 8-5. */
    static void seriesGroup(SeriesGroupDecision group) {
        switch (group.getScorable()) {
            case NONE -> prioritizeDefault(group);
            case ONE -> group.prioritize(Winner.ONLY_SCORABLE_SERIES);
            case SEVERAL -> prioritizeAmongSeveral(group);
        }
        if (group.getComplete() == HowMany.SEVERAL) {
            group.score(Table.COMPLETE);
        } else if (group.getComplete() == HowMany.NONE) {
            scoreWithoutCompleteSeries(group);
        }
    }

    private static void prioritizeDefault(SeriesGroupDecision group) {
        if (group.isDefaultSeries()) {
            group.prioritize(Winner.DEFAULT_SERIES);
        }
    }

    private static void prioritizeAmongSeveral(SeriesGroupDecision group) {
        if (group.getComplete() == HowMany.ONE) {
            group.prioritize(Winner.ONLY_COMPLETE_SERIES);
        } else if (group.getComplete() == HowMany.NONE) {
            switch (group.getInProcess()) {
                case NONE -> prioritizeDefault(group);
                case ONE -> group.prioritize(Winner.ONLY_IN_PROCESS_SERIES);
                case SEVERAL -> {}
            }
        }
    }

    private static void scoreWithoutCompleteSeries(SeriesGroupDecision group) {
        if (group.getInProcess() == HowMany.SEVERAL) {
            group.score(Table.IN_PROCESS);
        } else if (group.getInProcess() == HowMany.NONE
                && group.getScorable() == HowMany.SEVERAL
                && !group.isDefaultSeries()) {
            group.score(group.getWithValidDoses() == Share.ALL ? Table.PREFERENCE_ONLY : Table.NO_VALID_DOSES);
        }
    }

    /** Tables 8-7, 8-9, 8-11. */
    static void score(ScoreDecision series) {
        switch (series.getTable()) {
            case COMPLETE -> series.award(forLead(series.getMostValidDoses(), 1));
            case IN_PROCESS -> series.award(inProcess(series));
            case NO_VALID_DOSES ->
                series.award(forLead(series.getEarliestStart(), 1)
                        + (series.isCompletable() ? 1 : -1)
                        + (series.isProductPath() ? -1 : 1));
            case PREFERENCE_ONLY -> {}
        }
    }

    private static int inProcess(ScoreDecision series) {
        return (series.isProductPath() && series.isAllDosesValid() ? 2 : -2)
                + (series.isCompletable() ? 3 : -3)
                + forLead(series.getMostValidDoses(), 2)
                + forLead(series.getClosestToCompletion(), 2)
                + forLead(series.getEarliestFinish(), 1);
    }

    private static int forLead(Lead lead, int points) {
        return switch (lead) {
            case ALONE -> points;
            case SHARED -> 0;
            case NONE -> -points;
        };
    }

    /** SELECTBEST-2. */
    static void rank(RankDecision series) {
        boolean lessPreferred = series.getScore() == Amount.EQUAL && series.getPreference() == Amount.MORE;
        if (series.getScore() == Amount.LESS || lessPreferred) {
            series.outranked();
        }
    }

    /** Table 8-14. */
    static void bestSeries(BestSeriesDecision series) {
        boolean best = series.isComplete() || (!series.isCompleteInEquivalentGroup() && bestWhileOpen(series));
        if (best) {
            series.best();
        }
    }

    private static boolean bestWhileOpen(BestSeriesDecision series) {
        return series.getSeriesType() == SeriesType.RISK
                || (series.getSeriesType() == SeriesType.STANDARD && !series.isRiskInEquivalentGroup());
    }

    /** Table 8-14. */
    static void remainingBest(RemainingBestDecision series) {
        if (series.isTellingSeriesBeside() && canNoLongerBeGiven(series.getStatus())) {
            series.drop();
        }
    }
}
