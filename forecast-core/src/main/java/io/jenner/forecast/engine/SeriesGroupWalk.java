package io.jenner.forecast.engine;

import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.engine.decision.Amount;
import io.jenner.forecast.engine.decision.CandidateDecision;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.HowMany;
import io.jenner.forecast.engine.decision.Milestone;
import io.jenner.forecast.engine.decision.RankDecision;
import io.jenner.forecast.engine.decision.ScorableDecision;
import io.jenner.forecast.engine.decision.ScorableDecision.GroupHistory;
import io.jenner.forecast.engine.decision.ScorableDecision.Role;
import io.jenner.forecast.engine.decision.ScorableDecision.Start;
import io.jenner.forecast.engine.decision.SeriesGroupDecision;
import io.jenner.forecast.engine.decision.SeriesGroupDecision.Table;
import io.jenner.forecast.engine.decision.SeriesGroupDecision.Winner;
import io.jenner.forecast.engine.decision.Share;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the prioritized series of one series group (sections 8.1 to 8.7). */
final class SeriesGroupWalk implements Walk {

    private final List<SeriesChoice> group;
    private final @Nullable SeriesChoice defaultSeries;
    private final Journal journal;
    private Step step = Step.CANDIDATES;
    private List<SeriesChoice> scored = List.of();
    private @Nullable SeriesGroupDecision decision;

    private enum Step {
        CANDIDATES,
        SCORABLE,
        SCORABLE_AS_WITHOUT_DOSES,
        GROUP,
        SCORES,
        RANKS,
        DONE
    }

    SeriesGroupWalk(List<SeriesChoice> group, Journal journal) {
        this.group = group;
        this.journal = journal;
        this.defaultSeries = defaultSeries(group);
    }

    /** Returns the default series of the best preference, or null. */
    @Nullable
    private static SeriesChoice defaultSeries(List<SeriesChoice> group) {
        List<SeriesChoice> defaults = Lists.where(group, SeriesChoice::isDefault);
        int best = SeriesChoice.least(defaults, SeriesChoice::preference, 0);
        return SeriesChoice.first(defaults, choice -> choice.preference() == best);
    }

    @Override
    public boolean ask(Batch batch) {
        switch (step) {
            case CANDIDATES -> askForCandidates(batch);
            case SCORABLE -> askForScorable(batch, SeriesChoice.count(group, SeriesChoice::hasValidDoses) > 0);
            case SCORABLE_AS_WITHOUT_DOSES -> askForScorable(batch, false);
            case GROUP -> {
                decision = batch.ask(groupDecision());
            }
            case SCORES -> Scores.ask(scored, table(), batch);
            case RANKS -> askForRanks(batch);
            case DONE -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void conclude() {
        step = switch (step) {
            case CANDIDATES -> {
                journal.candidates(group);
                yield Step.SCORABLE;
            }
            case SCORABLE -> {
                journal.scorable(group);
                yield count(SeriesChoice::isScorable) == 0 && defaultSeries == null
                        ? Step.SCORABLE_AS_WITHOUT_DOSES
                        : Step.GROUP;
            }
            case SCORABLE_AS_WITHOUT_DOSES -> {
                journal.scorable(group);
                yield Step.GROUP;
            }
            case GROUP -> afterGroupDecision();
            case SCORES -> {
                journal.scores(scored);
                yield Step.RANKS;
            }
            case RANKS -> {
                journal.ranks(scored);
                prioritize(SeriesChoice.first(
                        scored, choice -> !Objects.requireNonNull(choice.rank).isOutranked()));
                yield Step.DONE;
            }
            case DONE -> throw new AssertionError(step);
        };
    }

    private void askForCandidates(Batch batch) {
        int contraindicated =
                SeriesChoice.count(group, choice -> choice.series().result().status() == SeriesStatus.CONTRAINDICATED);
        boolean allContraindicated = contraindicated == group.size();
        for (SeriesChoice choice : group) {
            choice.candidate =
                    batch.ask(new CandidateDecision(choice.series().result().status(), allContraindicated));
        }
    }

    private void askForScorable(Batch batch, boolean groupWithValidDoses) {
        GroupHistory history = new GroupHistory(groupWithValidDoses, defaultSeries != null);
        int bar = priorityBar(group);
        for (SeriesChoice choice : group) {
            PatientSeries series = choice.series();
            SeriesPlan plan = series.plan();
            int maximumAgeToStart =
                    series.person().ageDate(plan.series().selection().maximumAgeToStart(), Day.NEVER);
            choice.scorable = batch.ask(new ScorableDecision(
                    new Role(plan.type(), choice.isCandidate(), choice.isComplete()),
                    Amount.of(choice.priorityRank(), bar),
                    new Start(choice.hasValidDoses(), Milestone.of(series.firstValidDoseDate(), maximumAgeToStart)),
                    history));
        }
    }

    /** The best priority among the risk series that set the bar, or among all candidates where none does. */
    static int priorityBar(List<SeriesChoice> group) {
        List<SeriesChoice> risk =
                Lists.where(group, choice -> choice.series().plan().type() == SeriesType.RISK && choice.isCandidate());
        List<SeriesChoice> setting = Lists.where(
                risk, choice -> Objects.requireNonNull(choice.candidate).isSettingPriorityBar());
        return SeriesChoice.least(setting.isEmpty() ? risk : setting, SeriesChoice::priorityRank, 0);
    }

    private SeriesGroupDecision groupDecision() {
        int scorable = count(SeriesChoice::isScorable);
        return new SeriesGroupDecision(
                HowMany.of(scorable),
                HowMany.of(count(choice -> choice.isScorable() && choice.isComplete())),
                HowMany.of(count(choice -> choice.isScorable() && choice.isInProcess())),
                Share.of(count(choice -> choice.isScorable() && choice.hasValidDoses()), scorable),
                defaultSeries != null);
    }

    private int count(Predicate<SeriesChoice> wanted) {
        return SeriesChoice.count(group, wanted);
    }

    private static void prioritize(@Nullable SeriesChoice choice) {
        if (choice != null) {
            choice.prioritize();
        }
    }

    private Step afterGroupDecision() {
        SeriesGroupDecision answer = Objects.requireNonNull(decision);
        Winner winner = answer.winner();
        Table table = answer.table();
        SeriesChoice ahead = winner == null ? null : winner(winner);
        journal.seriesGroup(group, answer, ahead);
        if (winner != null) {
            prioritize(ahead);
            return Step.DONE;
        }
        if (table == null) {
            return Step.DONE;
        }
        scored = Lists.where(group, choice -> choice.isScorable() && isScoredBy(table, choice));
        return table == Table.PREFERENCE_ONLY ? Step.RANKS : Step.SCORES;
    }

    @Nullable
    private SeriesChoice winner(Winner winner) {
        return switch (winner) {
            case DEFAULT_SERIES -> defaultSeries;
            case ONLY_SCORABLE_SERIES -> only(choice -> true);
            case ONLY_COMPLETE_SERIES -> only(SeriesChoice::isComplete);
            case ONLY_IN_PROCESS_SERIES -> only(SeriesChoice::isInProcess);
        };
    }

    @Nullable
    private SeriesChoice only(Predicate<SeriesChoice> wanted) {
        return SeriesChoice.first(group, choice -> choice.isScorable() && wanted.test(choice));
    }

    private static boolean isScoredBy(Table table, SeriesChoice choice) {
        return switch (table) {
            case COMPLETE -> choice.isComplete();
            case IN_PROCESS -> choice.isInProcess();
            case NO_VALID_DOSES -> !choice.hasValidDoses();
            case PREFERENCE_ONLY -> true;
        };
    }

    private Table table() {
        return Objects.requireNonNull(Objects.requireNonNull(decision).table());
    }

    private void askForRanks(Batch batch) {
        int highest = -SeriesChoice.least(scored, choice -> -points(choice), 0);
        int bestPreference = SeriesChoice.least(
                Lists.where(scored, choice -> points(choice) == highest), SeriesChoice::preference, Day.NEVER);
        for (SeriesChoice choice : scored) {
            choice.rank = batch.ask(new RankDecision(
                    Amount.of(points(choice), highest), Amount.of(choice.preference(), bestPreference)));
        }
    }

    private static int points(SeriesChoice choice) {
        return choice.points().orElse(0);
    }
}
