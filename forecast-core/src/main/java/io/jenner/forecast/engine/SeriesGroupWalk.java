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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        this.defaultSeries = first(group.stream()
                        .filter(SeriesChoice::isDefault)
                        .sorted(Comparator.comparingInt(SeriesChoice::preference))
                        .toList())
                .orElse(null);
    }

    private static Optional<SeriesChoice> first(List<SeriesChoice> choices) {
        return choices.stream().findFirst();
    }

    @Override
    public boolean ask(Batch batch) {
        switch (step) {
            case CANDIDATES -> askForCandidates(batch);
            case SCORABLE -> askForScorable(batch, group.stream().anyMatch(SeriesChoice::hasValidDoses));
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
                first(scored.stream()
                                .filter(choice ->
                                        !Objects.requireNonNull(choice.rank).isOutranked())
                                .toList())
                        .ifPresent(SeriesChoice::prioritize);
                yield Step.DONE;
            }
            case DONE -> throw new AssertionError(step);
        };
    }

    private void askForCandidates(Batch batch) {
        boolean allContraindicated =
                group.stream().allMatch(choice -> choice.series().result().status() == SeriesStatus.CONTRAINDICATED);
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
                    new Start(
                            choice.hasValidDoses(), Milestone.of(series.firstValidDoseDate(), maximumAgeToStart)),
                    history));
        }
    }

    /** The best priority among the risk series that set the bar, or among all candidates where none does. */
    static int priorityBar(List<SeriesChoice> group) {
        List<SeriesChoice> risk = group.stream()
                .filter(choice -> choice.series().plan().type() == SeriesType.RISK && choice.isCandidate())
                .toList();
        return risk.stream()
                .filter(choice -> Objects.requireNonNull(choice.candidate).isSettingPriorityBar())
                .mapToInt(SeriesChoice::priorityRank)
                .min()
                .orElse(risk.stream().mapToInt(SeriesChoice::priorityRank).min().orElse(0));
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
        return count(group, wanted);
    }

    /** Returns how many series of a group are wanted. */
    static int count(List<SeriesChoice> group, Predicate<SeriesChoice> wanted) {
        int count = 0;
        for (SeriesChoice choice : group) {
            count += wanted.test(choice) ? 1 : 0;
        }
        return count;
    }

    private Step afterGroupDecision() {
        SeriesGroupDecision answer = Objects.requireNonNull(decision);
        Winner winner = answer.winner();
        Table table = answer.table();
        SeriesChoice ahead = winner == null ? null : winner(winner).orElse(null);
        journal.seriesGroup(group, answer, ahead);
        if (winner != null) {
            if (ahead != null) {
                ahead.prioritize();
            }
            return Step.DONE;
        }
        if (table == null) {
            return Step.DONE;
        }
        scored = group.stream()
                .filter(choice -> choice.isScorable() && isScoredBy(table, choice))
                .toList();
        return table == Table.PREFERENCE_ONLY ? Step.RANKS : Step.SCORES;
    }

    private Optional<SeriesChoice> winner(Winner winner) {
        return switch (winner) {
            case DEFAULT_SERIES -> Optional.ofNullable(defaultSeries);
            case ONLY_SCORABLE_SERIES -> only(choice -> true);
            case ONLY_COMPLETE_SERIES -> only(SeriesChoice::isComplete);
            case ONLY_IN_PROCESS_SERIES -> only(SeriesChoice::isInProcess);
        };
    }

    private Optional<SeriesChoice> only(Predicate<SeriesChoice> wanted) {
        return group.stream().filter(SeriesChoice::isScorable).filter(wanted).findFirst();
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
        int highest = scored.stream().mapToInt(SeriesGroupWalk::points).max().orElse(0);
        int bestPreference = scored.stream()
                .filter(choice -> points(choice) == highest)
                .mapToInt(SeriesChoice::preference)
                .min()
                .orElse(Day.NEVER);
        for (SeriesChoice choice : scored) {
            choice.rank = batch.ask(new RankDecision(
                    Amount.of(points(choice), highest), Amount.of(choice.preference(), bestPreference)));
        }
    }

    private static int points(SeriesChoice choice) {
        return choice.points().orElse(0);
    }
}
