package io.jenner.forecast.engine;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.engine.SkipQuestion.Moment;
import io.jenner.forecast.engine.decision.DatesDecision;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.EarliestDateDecision;
import io.jenner.forecast.engine.decision.NeedDecision;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SeriesDose.Season;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts one evaluated series (section 7.0): skips, forecast need, dates, and the check that the forecast still
 * stands on its own earliest date; a skip starts the questions again with the next target dose.
 */
final class ForecastWalk implements Walk {

    private final PatientSeries series;
    private final Person person;
    private final Schedule schedule;
    private final Predicate<String> completedGroup;
    private final Journal journal;
    private Step step = Step.SKIP;
    private @Nullable SkipQuestion skipQuestion;
    private @Nullable EarliestDateDecision earliestDate;
    private @Nullable NeedDecision need;
    private @Nullable DatesDecision dates;

    private enum Step {
        SKIP,
        EARLIEST_DATE,
        NEED,
        VALIDATION,
        DATES,
        DONE
    }

    /**
     * Creates the walk.
     *
     * @param completedGroup whether a series group of the antigen is complete as of the assessment date
     */
    ForecastWalk(PatientSeries series, Schedule schedule, Predicate<String> completedGroup, Journal journal) {
        this.series = series;
        this.person = series.person();
        this.schedule = schedule;
        this.completedGroup = completedGroup;
        this.journal = journal;
    }

    @Override
    public boolean ask(List<Object> contexts) {
        while (step != Step.DONE) {
            switch (step) {
                case SKIP, VALIDATION -> {
                    if (asksForSkip(contexts)) {
                        return true;
                    }
                    step = step == Step.SKIP ? Step.EARLIEST_DATE : Step.DATES;
                }
                case EARLIEST_DATE -> {
                    TargetDose target = series.current();
                    if (target != null) {
                        earliestDate = earliestDate(target.plan());
                        contexts.add(earliestDate);
                        return true;
                    }
                    earliestDate = null;
                    step = Step.NEED;
                }
                case NEED -> {
                    need = need(series.current());
                    contexts.add(need);
                    return true;
                }
                case DATES -> {
                    dates = dates(target().plan());
                    contexts.add(dates);
                    return true;
                }
                case DONE -> throw new AssertionError(step);
            }
        }
        return false;
    }

    @Override
    public void conclude() {
        switch (step) {
            case SKIP, VALIDATION -> concludeSkip(Objects.requireNonNull(skipQuestion));
            case EARLIEST_DATE -> {
                journal.earliestDate(series, target(), Objects.requireNonNull(earliestDate));
                step = Step.NEED;
            }
            case NEED -> concludeNeed(Objects.requireNonNull(need));
            case DATES -> {
                journal.dates(series, target(), Objects.requireNonNull(dates));
                series.finish(SeriesResult.open(target(), Objects.requireNonNull(dates)));
                step = Step.DONE;
            }
            case DONE -> throw new AssertionError(step);
        }
    }

    private void concludeNeed(NeedDecision decision) {
        journal.need(series, series.current(), decision);
        decision.closed()
                .ifPresentOrElse(
                        reason -> {
                            series.finish(SeriesResult.closed(reason));
                            step = Step.DONE;
                        },
                        () -> step = Step.VALIDATION);
    }

    /** Sections 7.1 and 7.6: the reference date is the assessment date, then the earliest date (CONDSKIP-2). */
    private boolean asksForSkip(List<Object> contexts) {
        TargetDose target = series.current();
        if (target == null || target.plan().forecastSkips().isEmpty()) {
            return false;
        }
        if (skipQuestion == null) {
            int reference = step == Step.SKIP ? person.assessmentDate() : earliest();
            Moment moment = new Moment(reference, person.assessmentDate(), PatientSeries.WHOLE_HISTORY);
            skipQuestion = new SkipQuestion(series, target.plan().forecastSkips(), moment, completedGroup);
        }
        boolean asked = skipQuestion.ask(contexts);
        if (!asked) {
            skipQuestion = null;
        }
        return asked;
    }

    private void concludeSkip(SkipQuestion question) {
        question.conclude();
        if (!question.isAnswered()) {
            return;
        }
        skipQuestion = null;
        journal.skip(series, target(), null, question);
        if (question.canSkip()) {
            series.skipCurrent();
            step = Step.SKIP;
        } else {
            step = step == Step.SKIP ? Step.EARLIEST_DATE : Step.DATES;
        }
    }

    private TargetDose target() {
        return Objects.requireNonNull(series.current());
    }

    private int earliest() {
        return Objects.requireNonNull(earliestDate).earliest();
    }

    /** FORECASTDTCAN-1; there are no assumed values here. */
    private EarliestDateDecision earliestDate(DosePlan target) {
        AgeRow age = target.age(person.assessmentDate());
        Season season = target.season();
        return new EarliestDateDecision(
                age == null ? Day.NONE : person.ageDate(age.minimum(), Day.NONE),
                TargetDates.latestInterval(series, target, Interval::minimum),
                TargetDates.latestConflictEnd(series, target, schedule),
                season == null ? Day.NONE : Day.of(season.firstDay(), Day.NONE),
                series.inadvertentDoseDate(),
                series.previousDoseDate(PatientSeries.WHOLE_HISTORY));
    }

    /** Table 7-9: assumed values stand in for absent dates, also for an absent candidate earliest date. */
    private NeedDecision need(@Nullable TargetDose target) {
        NeedDecision.Standing standing =
                new NeedDecision.Standing(series.plan().type(), target != null, series.validDoses());
        int start = series.plan().type() == SeriesType.STANDARD
                ? person.ageDate(series.plan().series().selection().minimumAgeToStart(), Day.NONE)
                : Day.NONE;
        if (target == null) {
            return new NeedDecision(
                    standing,
                    obstacles(0, 0),
                    new NeedDecision.Times(person.assessmentDate(), start, Day.NEVER, Day.NEVER, Day.NONE));
        }
        AgeRow age = target.plan().age(person.assessmentDate());
        Season season = target.plan().season();
        return new NeedDecision(
                standing,
                obstacles(target.plan().dose().preferableVaccines().size(), usableVaccines(target.plan())),
                new NeedDecision.Times(
                        person.assessmentDate(),
                        start,
                        season == null ? Day.NEVER : Day.of(season.lastDay(), Day.NEVER),
                        age == null ? Day.NEVER : person.ageDate(age.maximum(), Day.NEVER),
                        earliest() == Day.NONE ? Day.NEVER : earliest()));
    }

    private NeedDecision.Obstacles obstacles(int preferableVaccines, int usableVaccines) {
        return new NeedDecision.Obstacles(
                series.standing().immune(), series.standing().contraindicated(), preferableVaccines, usableVaccines);
    }

    private int usableVaccines(DosePlan target) {
        long preferable = target.dose().preferableVaccines().stream()
                .filter(vaccine -> isUsable(vaccine.cvx()))
                .count();
        long allowable = target.dose().allowableVaccines().stream()
                .filter(vaccine -> isUsable(vaccine.cvx()))
                .count();
        return (int) (preferable + allowable);
    }

    private boolean isUsable(String cvx) {
        return !series.standing().contraindicatedVaccines().contains(cvx);
    }

    private DatesDecision dates(DosePlan target) {
        AgeRow age = target.age(person.assessmentDate());
        return new DatesDecision(
                earliest(),
                age == null ? Day.NONE : person.ageDate(age.earliestRecommended(), Day.NONE),
                TargetDates.latestInterval(series, target, Interval::earliestRecommended),
                age == null ? Day.NONE : person.ageDate(age.latestRecommended(), Day.NONE),
                TargetDates.latestInterval(series, target, Interval::latestRecommended),
                age == null ? Day.NONE : person.ageDate(age.maximum(), Day.NONE));
    }
}
