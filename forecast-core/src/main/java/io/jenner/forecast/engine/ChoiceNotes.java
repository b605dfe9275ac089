package io.jenner.forecast.engine;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.engine.Notebook.Part;
import io.jenner.forecast.engine.decision.Amount;
import io.jenner.forecast.engine.decision.BestSeriesDecision;
import io.jenner.forecast.engine.decision.CandidateDecision;
import io.jenner.forecast.engine.decision.Milestone;
import io.jenner.forecast.engine.decision.RankDecision;
import io.jenner.forecast.engine.decision.RemainingBestDecision;
import io.jenner.forecast.engine.decision.ScorableDecision;
import io.jenner.forecast.engine.decision.ScoreDecision;
import io.jenner.forecast.engine.decision.SeriesGroupDecision;
import io.jenner.forecast.engine.decision.SeriesGroupDecision.Table;
import io.jenner.forecast.engine.decision.SeriesGroupDecision.Winner;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.Outcome;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Step;
import io.jenner.forecast.explain.Subject;
import io.jenner.forecast.knowledge.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Notes the choice of the best series (chapter 8). */
final class ChoiceNotes {

    private final Notebook notebook;

    ChoiceNotes(Notebook notebook) {
        this.notebook = notebook;
    }

    void candidates(List<SeriesChoice> group) {
        for (SeriesChoice choice : group) {
            CandidateDecision decision = Objects.requireNonNull(choice.candidate);
            Note note = note(Question.CANDIDATE, choice, decision)
                    .patient(FactKind.STATUS, decision.getStatus(), !decision.isSettingPriorityBar());
            String yes = decision.isSettingPriorityBar() ? "a candidate" : "a candidate that outranks no other";
            add(group, note.yesOrNo(decision.isCandidate(), yes, "drops out: contraindicated, while another is not"));
        }
    }

    void scorable(List<SeriesChoice> group) {
        for (SeriesChoice choice : group) {
            ScorableDecision decision = Objects.requireNonNull(choice.scorable);
            Note note = note(Question.SCORABLE, choice, decision)
                    .patient(FactKind.STATUS, choice.series().result().status(), false);
            scorableFacts(note, group, choice, decision);
            add(group, note.yesOrNo(decision.isScorable(), "scorable", "not scorable"));
        }
    }

    private static void scorableFacts(
            Note note, List<SeriesChoice> group, SeriesChoice choice, ScorableDecision decision) {
        Place place = place(choice);
        if (decision.getSeriesType() == SeriesType.RISK) {
            String best = "best of the group " + (char) ('A' + SeriesGroupWalk.priorityBar(group));
            String own = choice.series().plan().series().selection().priority();
            note.fact(FactKind.SERIES_PRIORITY, best, own, place, true);
        }
        if (decision.getSeriesType() == SeriesType.STANDARD) {
            note.patientDay(FactKind.FIRST_VALID_DOSE, choice.series().firstValidDoseDate(), decision.isScorable())
                    .age(
                            FactKind.MAXIMUM_AGE_TO_START,
                            choice.series().plan().series().selection().maximumAgeToStart(),
                            choice.series().person(),
                            place,
                            !decision.isScorable() && decision.getMaximumAgeToStart() != Milestone.AHEAD)
                    .patient(
                            FactKind.VALID_DOSES,
                            decision.isGroupWithValidDoses() ? "in the group" : "none in the group")
                    .patient(
                            FactKind.DEFAULT_SERIES,
                            decision.isGroupWithDefault() ? "in the group" : "none in the group");
        }
    }

    void seriesGroup(List<SeriesChoice> group, SeriesGroupDecision decision, @Nullable SeriesChoice ahead) {
        SeriesPlan first = group.get(0).series().plan();
        Note note = notebook.note(
                        Question.SERIES_GROUP, Subject.ofSeriesGroup(first.antigen(), first.group()), decision)
                .patient(FactKind.SCORABLE_SERIES, SeriesChoice.count(group, SeriesChoice::isScorable))
                .patient(
                        FactKind.COMPLETE_SERIES,
                        SeriesChoice.count(group, choice -> choice.isScorable() && choice.isComplete()))
                .patient(
                        FactKind.SERIES_IN_PROCESS,
                        SeriesChoice.count(group, choice -> choice.isScorable() && choice.isInProcess()));
        boolean byDefault = decision.winner() == Winner.DEFAULT_SERIES;
        group.stream()
                .filter(SeriesChoice::isDefault)
                .forEach(choice -> note.fact(
                        FactKind.DEFAULT_SERIES,
                        "",
                        choice.series().plan().name(),
                        place(choice),
                        byDefault && choice == ahead));
        if (ahead != null) {
            String name = ahead.series().plan().name();
            note.result(FactKind.PRIORITIZED, name);
            add(group, note.concluded(Outcome.YES, name + " goes first"));
            return;
        }
        Table table = decision.table();
        if (table != null) {
            note.result(FactKind.SCORE_TABLE, table);
        }
        String how = table == null ? "; there is nothing to score" : scored(table);
        add(group, note.concluded(Outcome.NO, "no series is clearly ahead" + how));
    }

    private static String scored(Table table) {
        return switch (table) {
            case COMPLETE -> "; the complete ones are scored";
            case IN_PROCESS -> "; those in process are scored";
            case NO_VALID_DOSES -> "; those without valid doses are scored";
            case PREFERENCE_ONLY -> "; preference decides";
        };
    }

    void scores(List<SeriesChoice> scored) {
        for (SeriesChoice choice : scored) {
            ScoreDecision decision = Objects.requireNonNull(choice.score);
            Note note = note(Question.SCORE, choice, decision);
            scoreFacts(note, choice, decision);
            int points = decision.score();
            note.result(FactKind.POINTS, points);
            String words = points + (Math.abs(points) == 1 ? " point" : " points");
            add(scored, note.concluded(Outcome.DETERMINED, words));
        }
    }

    private static void scoreFacts(Note note, SeriesChoice choice, ScoreDecision decision) {
        Table table = decision.getTable();
        PatientSeries series = choice.series();
        if (table != Table.NO_VALID_DOSES) {
            note.patient(FactKind.VALID_DOSES, series.validDoses());
        }
        if (table != Table.COMPLETE) {
            note.fact(FactKind.PRODUCT_PATH, "", Note.yesNo(decision.isProductPath()), place(choice), true)
                    .patient(FactKind.COMPLETABLE, Note.yesNo(decision.isCompletable()))
                    .patientDay(FactKind.FINISH_DATE, choice.finish().finish(), false);
        }
        if (table == Table.IN_PROCESS) {
            note.patient(FactKind.ALL_DOSES_VALID, Note.yesNo(decision.isAllDosesValid()))
                    .patient(
                            FactKind.TARGET_DOSES_LEFT, series.targetDosesLeft().size());
        }
        if (table == Table.NO_VALID_DOSES) {
            note.patientDay(FactKind.EARLIEST_DATE, choice.finish().start(), false);
        }
    }

    void ranks(List<SeriesChoice> scored) {
        int highest = scored.stream()
                .mapToInt(choice -> choice.points().orElse(0))
                .max()
                .orElse(0);
        boolean isFirst = true;
        for (SeriesChoice choice : scored) {
            RankDecision decision = Objects.requireNonNull(choice.rank);
            boolean byPoints = decision.getScore() == Amount.LESS;
            Integer preference = choice.series().plan().series().selection().preference();
            Note note = note(Question.RANK, choice, decision)
                    .patient(FactKind.POINTS, choice.points().orElse(0), byPoints)
                    .patient(FactKind.HIGHEST_SCORE, highest, byPoints)
                    .fact(
                            FactKind.SERIES_PREFERENCE,
                            "",
                            preference == null ? "none" : preference,
                            place(choice),
                            !byPoints);
            if (decision.isOutranked()) {
                add(scored, note.concluded(Outcome.YES, "outranked by " + (byPoints ? "points" : "preference")));
            } else {
                String words = isFirst ? "goes first" : "not outranked, but later in the schedule";
                isFirst = false;
                add(scored, note.concluded(Outcome.NO, words));
            }
        }
    }

    void best(SeriesChoice choice, BestSeriesDecision decision) {
        List<String> equivalent = choice.series().plan().series().equivalentSeriesGroups();
        Note note = note(Question.BEST_SERIES, choice, decision)
                .patient(FactKind.STATUS, choice.series().result().status(), decision.isComplete());
        if (!equivalent.isEmpty()) {
            String found = decision.isCompleteInEquivalentGroup()
                    ? "a complete series"
                    : decision.isRiskInEquivalentGroup() ? "a risk series" : "none";
            String detail = "in the equivalent series groups " + String.join(", ", equivalent);
            note.fact(FactKind.OTHER_SERIES, detail, found, place(choice), !decision.isBest());
        }
        Step step = note.yesOrNo(decision.isBest(), "a best series", "not a best series");
        notebook.add(Part.BEST, choice.series().plan(), step);
    }

    void remaining(SeriesChoice choice, RemainingBestDecision decision) {
        boolean remains = decision.isRemaining();
        Note note = note(Question.REMAINING_BEST, choice, decision)
                .patient(FactKind.STATUS, decision.getStatus(), !remains)
                .patient(FactKind.OTHER_SERIES, decision.isTellingSeriesBeside() ? "tells more" : "none", !remains);
        Step step = note.yesOrNo(remains, "remains a best series", "dropped: says nothing beside the others");
        notebook.add(Part.BEST, choice.series().plan(), step);
    }

    private Note note(Question question, SeriesChoice choice, Object context) {
        return notebook.note(question, Notebook.about(choice.series().plan()), context);
    }

    private static Place place(SeriesChoice choice) {
        return choice.series().plan().series().place();
    }

    /** The steps of one series group stay together, in the order of asking. */
    private void add(List<SeriesChoice> group, Step step) {
        SeriesPlan plan = group.get(0).series().plan();
        int order = notebook.schedule().antigen(plan.antigen()).series().stream()
                .filter(other -> other.group().equals(plan.group()))
                .findFirst()
                .orElse(plan)
                .order();
        notebook.add(Part.CHOICE, List.of(plan.antigen()), order, step);
    }
}
