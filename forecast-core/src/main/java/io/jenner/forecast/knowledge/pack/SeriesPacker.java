package io.jenner.forecast.knowledge.pack;

import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.ConditionalSkip.SkipSet;
import io.jenner.forecast.knowledge.IntervalReference;
import io.jenner.forecast.knowledge.IntervalReference.FromMostRecent;
import io.jenner.forecast.knowledge.IntervalReference.FromObservation;
import io.jenner.forecast.knowledge.IntervalReference.FromPrevious;
import io.jenner.forecast.knowledge.IntervalReference.FromTargetDose;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Series.Indication;
import io.jenner.forecast.knowledge.Series.Selection;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.AllowableInterval;
import io.jenner.forecast.knowledge.SeriesDose.AllowableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Season;
import io.jenner.forecast.knowledge.SkipCondition;

/** Writes a series without its examples; {@link SeriesUnpacker} reads it in the same order. */
final class SeriesPacker {

    static final int FROM_PREVIOUS = 0;
    static final int FROM_TARGET_DOSE = 1;
    static final int FROM_MOST_RECENT = 2;
    static final int FROM_OBSERVATION = 3;

    static final int AGE = 0;
    static final int COMPLETED_SERIES = 1;
    static final int ELAPSED = 2;
    static final int DOSE_COUNT = 3;

    private final PackOutput out;

    SeriesPacker(PackOutput out) {
        this.out = out;
    }

    void series(Series series) {
        out.text(series.name());
        out.text(series.antigen());
        out.text(series.vaccineGroup());
        out.word(series.type());
        out.list(series.requiredGenders().stream().sorted().toList(), out::word);
        out.texts(series.equivalentSeriesGroups());
        selection(series.selection());
        out.list(series.indications(), this::indication);
        out.list(series.doses(), this::dose);
        out.texts(series.guidance());
        out.place(series.place());
    }

    private void selection(Selection selection) {
        out.text(selection.group());
        out.text(selection.groupName());
        out.flag(selection.defaultSeries());
        out.flag(selection.productPath());
        out.text(selection.priority());
        out.optionalNumber(selection.preference());
        out.offset(selection.minimumAgeToStart());
        out.offset(selection.maximumAgeToStart());
    }

    private void indication(Indication indication) {
        out.text(indication.observation());
        out.offset(indication.begin());
        out.offset(indication.end());
        out.optionalText(indication.text());
        out.optionalText(indication.guidance());
        out.place(indication.place());
    }

    private void dose(SeriesDose dose) {
        out.number(dose.number());
        out.list(dose.ages(), this::age);
        out.list(dose.intervals(), this::interval);
        out.list(dose.allowableIntervals(), this::allowableInterval);
        out.list(dose.preferableVaccines(), this::preferable);
        out.list(dose.allowableVaccines(), this::allowable);
        out.texts(dose.inadvertentVaccines());
        out.list(dose.skips(), this::skip);
        out.flag(dose.recurring());
        Season season = dose.season();
        out.flag(season != null);
        if (season != null) {
            out.date(season.firstDay());
            out.date(season.lastDay());
        }
        out.place(dose.place());
    }

    private void age(AgeRow age) {
        out.offset(age.absoluteMinimum());
        out.offset(age.minimum());
        out.offset(age.earliestRecommended());
        out.offset(age.latestRecommended());
        out.offset(age.maximum());
        out.date(age.from());
        out.date(age.until());
        out.place(age.place());
    }

    private void interval(Interval interval) {
        reference(interval.reference());
        out.offset(interval.absoluteMinimum());
        out.offset(interval.minimum());
        out.offset(interval.earliestRecommended());
        out.offset(interval.latestRecommended());
        out.flag(interval.priority());
        out.date(interval.from());
        out.date(interval.until());
        out.place(interval.place());
    }

    private void allowableInterval(AllowableInterval interval) {
        reference(interval.reference());
        out.offset(interval.absoluteMinimum());
        out.date(interval.from());
        out.date(interval.until());
        out.place(interval.place());
    }

    private void reference(IntervalReference reference) {
        if (reference instanceof FromPrevious) {
            out.number(FROM_PREVIOUS);
        } else if (reference instanceof FromTargetDose dose) {
            out.number(FROM_TARGET_DOSE);
            out.number(dose.doseNumber());
        } else if (reference instanceof FromMostRecent recent) {
            out.number(FROM_MOST_RECENT);
            out.texts(recent.cvxCodes());
        } else if (reference instanceof FromObservation observation) {
            out.number(FROM_OBSERVATION);
            out.text(observation.observation());
        }
    }

    private void preferable(PreferableVaccine vaccine) {
        out.text(vaccine.cvx());
        out.offset(vaccine.begin());
        out.offset(vaccine.end());
        out.optionalText(vaccine.tradeName());
        out.optionalText(vaccine.mvx());
        out.decimal(vaccine.volume());
        out.flag(vaccine.forecast());
        out.place(vaccine.place());
    }

    private void allowable(AllowableVaccine vaccine) {
        out.text(vaccine.cvx());
        out.offset(vaccine.begin());
        out.offset(vaccine.end());
        out.place(vaccine.place());
    }

    private void skip(ConditionalSkip skip) {
        out.word(skip.context());
        out.word(skip.setLogic());
        out.list(skip.sets(), this::set);
        out.place(skip.place());
    }

    private void set(SkipSet set) {
        out.word(set.conditionLogic());
        out.list(set.conditions(), this::condition);
        out.date(set.from());
        out.date(set.until());
        out.place(set.place());
    }

    private void condition(SkipCondition condition) {
        if (condition instanceof SkipCondition.Age age) {
            out.number(AGE);
            out.offset(age.begin());
            out.offset(age.end());
        } else if (condition instanceof SkipCondition.CompletedSeries completed) {
            out.number(COMPLETED_SERIES);
            out.texts(completed.seriesGroups());
        } else if (condition instanceof SkipCondition.Elapsed elapsed) {
            out.number(ELAPSED);
            out.offset(elapsed.interval());
        } else if (condition instanceof SkipCondition.DoseCount count) {
            out.number(DOSE_COUNT);
            count(count);
        }
        out.place(condition.place());
    }

    private void count(SkipCondition.DoseCount count) {
        out.word(count.comparison());
        out.number(count.doseCount());
        out.word(count.doseType());
        out.texts(count.cvxCodes());
        out.offset(count.beginAge());
        out.offset(count.endAge());
        out.date(count.startDate());
        out.date(count.endDate());
    }
}
