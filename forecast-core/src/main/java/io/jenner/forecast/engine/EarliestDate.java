package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.EarliestDateDecision;
import io.jenner.forecast.engine.decision.EarliestDateDecision.Bound;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SeriesDose.Season;
import java.util.EnumSet;
import java.util.Set;

/** The candidate earliest date of a target dose (FORECASTDTCAN-1); there are no assumed values here. */
final class EarliestDate {

    private static final Bound[] BOUNDS = Bound.values();

    private final int[] dates = new int[BOUNDS.length];
    private final EarliestDateDecision decision;

    private EarliestDate(PatientSeries series, DosePlan target, Schedule schedule, Batch batch) {
        int assessmentDate = series.person().assessmentDate();
        AgeRow age = target.age(assessmentDate);
        Season season = target.season();
        set(Bound.MINIMUM_AGE, age == null ? Day.NONE : series.person().ageDate(age.minimum(), Day.NONE));
        set(Bound.MINIMUM_INTERVALS, TargetDates.latestInterval(series, target, Interval::minimum));
        set(Bound.CONFLICT_END, TargetDates.latestConflictEnd(series, target, schedule));
        set(Bound.SEASON_START, season == null ? Day.NONE : Day.of(season.firstDay(), Day.NONE));
        set(Bound.INADVERTENT_DOSE, series.inadvertentDoseDate());
        set(Bound.PREVIOUS_DOSE, series.previousDoseDate(PatientSeries.WHOLE_HISTORY));
        decision = batch.ask(new EarliestDateDecision(given()));
    }

    /** Asks which of the dates hold the dose back. */
    static EarliestDate ask(PatientSeries series, DosePlan target, Schedule schedule, Batch batch) {
        return new EarliestDate(series, target, schedule, batch);
    }

    private void set(Bound bound, int date) {
        dates[bound.ordinal()] = date;
    }

    private Set<Bound> given() {
        EnumSet<Bound> given = EnumSet.noneOf(Bound.class);
        for (Bound bound : BOUNDS) {
            if (date(bound) != Day.NONE) {
                given.add(bound);
            }
        }
        return given;
    }

    EarliestDateDecision decision() {
        return decision;
    }

    /** Returns a date, or {@link Day#NONE} where there is none. */
    int date(Bound bound) {
        return dates[bound.ordinal()];
    }

    /** Returns the latest date that holds the dose back, or {@link Day#NONE}; only once it is decided. */
    int earliest() {
        int earliest = Day.NONE;
        for (Bound bound : BOUNDS) {
            if (date(bound) > earliest && decision.bounds().contains(bound)) {
                earliest = date(bound);
            }
        }
        return earliest;
    }
}
