package io.jenner.forecast.engine;

import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.engine.SkipQuestion.Moment;
import io.jenner.forecast.engine.decision.Day;
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
    private @Nullable EarliestDate earliestDate;
    private @Nullable NeedQuestion need;
    private @Nullable SeriesDates dates;

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
    public boolean ask(Batch batch) {
        while (step != Step.DONE) {
            switch (step) {
                case SKIP, VALIDATION -> {
                    if (asksForSkip(batch)) {
                        return true;
                    }
                    step = step == Step.SKIP ? Step.EARLIEST_DATE : Step.DATES;
                }
                case EARLIEST_DATE -> {
                    TargetDose target = series.current();
                    if (target != null) {
                        earliestDate = EarliestDate.ask(series, target.plan(), schedule, batch);
                        return true;
                    }
                    earliestDate = null;
                    step = Step.NEED;
                }
                case NEED -> {
                    need = need(series.current(), batch);
                    return true;
                }
                case DATES -> {
                    dates = new SeriesDates(series, target().plan(), earliest(), batch);
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

    private void concludeNeed(NeedQuestion question) {
        journal.need(question);
        ForecastReason reason = question.decision().closed();
        if (reason == null) {
            step = Step.VALIDATION;
        } else {
            series.finish(SeriesResult.closed(reason));
            step = Step.DONE;
        }
    }

    /** Sections 7.1 and 7.6: the reference date is the assessment date, then the earliest date (CONDSKIP-2). */
    private boolean asksForSkip(Batch batch) {
        TargetDose target = series.current();
        if (target == null || target.plan().forecastSkips().isEmpty()) {
            return false;
        }
        if (skipQuestion == null) {
            int reference = step == Step.SKIP ? person.assessmentDate() : earliest();
            Moment moment = new Moment(reference, person.assessmentDate(), PatientSeries.WHOLE_HISTORY);
            skipQuestion = new SkipQuestion(series, target.plan().forecastSkips(), moment, completedGroup);
        }
        boolean asked = skipQuestion.ask(batch);
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

    /** Table 7-9: an absent candidate earliest date is never reached. */
    private NeedQuestion need(@Nullable TargetDose target, Batch batch) {
        if (target == null) {
            return new NeedQuestion(series, null, Day.NEVER, batch);
        }
        return new NeedQuestion(series, target.plan(), earliest() == Day.NONE ? Day.NEVER : earliest(), batch);
    }
}
