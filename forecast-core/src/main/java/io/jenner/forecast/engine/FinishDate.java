package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.Interval;

/**
 * When a series could be finished (SELECTB-12) and whether that is before its maximum age (SELECTB-3).
 *
 * @param start the earliest date of the forecast; {@link Day#NEVER} where none is made
 * @param finish the forecast finish date; {@link Day#NEVER} where no dose is forecast
 * @param completable whether the finish date lies before the maximum age of the last target dose
 */
record FinishDate(int start, int finish, boolean completable) {

    static FinishDate of(PatientSeries series) {
        SeriesResult.Open open = series.result().open();
        if (open == null) {
            return new FinishDate(Day.NEVER, Day.NEVER, false);
        }
        int finish = finishDate(series, open.earliest());
        return new FinishDate(open.earliest(), finish, finish < maximumAgeDate(series));
    }

    /** The earliest date plus the longest minimum interval among the target doses left. */
    private static int finishDate(PatientSeries series, int earliest) {
        int finish = earliest;
        for (TargetDose target : series.targetDosesLeft()) {
            for (Interval interval : target.plan().intervals(series.person().assessmentDate())) {
                finish = Math.max(finish, Day.after(earliest, interval.minimum(), Day.NONE));
            }
        }
        return finish;
    }

    private static int maximumAgeDate(PatientSeries series) {
        DosePlan last =
                series.targetDoses().get(series.targetDoses().size() - 1).plan();
        AgeRow age = last.age(series.person().assessmentDate());
        return age == null ? Day.NEVER : series.person().ageDate(age.maximum(), Day.NEVER);
    }
}
