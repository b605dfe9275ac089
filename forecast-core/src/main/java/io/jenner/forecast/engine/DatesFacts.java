package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.Interval;

/** What is looked at for the dates of a forecast, and which of it gave them (Table 7-13, FORECASTDT-2 to -6). */
final class DatesFacts {

    private final Note note;
    private final PatientSeries series;
    private final DosePlan target;
    private final SeriesDates dates;

    DatesFacts(Note note, PatientSeries series, DosePlan target, SeriesDates dates) {
        this.note = note;
        this.series = series;
        this.target = target;
        this.dates = dates;
    }

    void add() {
        int earliest = dates.earliest();
        boolean binds = dates.recommended() == earliest || dates.pastDue() == earliest;
        note.patientDay(FactKind.EARLIEST_DATE, earliest, binds);
        AgeRow age = target.age(series.person().assessmentDate());
        if (age != null) {
            Person person = series.person();
            boolean recommends = recommends(dates.earliestRecommendedAge());
            boolean ends = ends(dates.latestRecommendedAge());
            note.age(FactKind.EARLIEST_RECOMMENDED_AGE, age.earliestRecommended(), person, age.place(), recommends)
                    .age(FactKind.LATEST_RECOMMENDED_AGE, age.latestRecommended(), person, age.place(), ends)
                    .age(FactKind.MAXIMUM_AGE, age.maximum(), person, age.place(), true);
        }
        target.intervals(series.person().assessmentDate()).forEach(this::interval);
    }

    /** Intervals count only where no age of the same kind is given; of several the latest. */
    private void interval(Interval row) {
        int reference = series.referenceDate(row.reference(), PatientSeries.WHOLE_HISTORY);
        int earliest = Day.after(reference, row.earliestRecommended(), Day.NONE);
        int latest = Day.after(reference, row.latestRecommended(), Day.NONE);
        boolean recommends = dates.earliestRecommendedAge() == Day.NONE && recommends(earliest);
        boolean ends = dates.latestRecommendedAge() == Day.NONE && ends(latest);
        Intervals.add(
                note, FactKind.EARLIEST_RECOMMENDED_INTERVAL, row, row.earliestRecommended(), earliest, recommends);
        Intervals.add(note, FactKind.LATEST_RECOMMENDED_INTERVAL, row, row.latestRecommended(), latest, ends);
    }

    private boolean recommends(int date) {
        return date != Day.NONE && date == dates.recommended();
    }

    private boolean ends(int date) {
        return date != Day.NONE && date - 1 == dates.pastDue();
    }
}
