package io.jenner.forecast.engine;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import io.jenner.forecast.knowledge.VaccineConflict;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Dates of a target dose that come from the history, for a forecast (Table 7-11). */
final class TargetDates {

    private TargetDates() {}

    /**
     * Returns the latest date that the preferable intervals give, or {@link Day#NONE}; an interval without reference
     * date or without this offset gives none.
     */
    static int latestInterval(PatientSeries series, DosePlan target, Function<Interval, @Nullable Offset> offset) {
        int latest = Day.NONE;
        List<Interval> intervals = target.intervals(series.person().assessmentDate());
        for (int i = 0; i < intervals.size(); i++) {
            Interval interval = intervals.get(i);
            int reference = series.referenceDate(interval.reference(), PatientSeries.WHOLE_HISTORY);
            latest = Math.max(latest, Day.after(reference, offset.apply(interval), Day.NONE));
        }
        return latest;
    }

    /** Returns the latest forecast conflict end date over all doses of the patient (CALCDTCONFLICT-3). */
    static int latestConflictEnd(PatientSeries series, DosePlan target, Schedule schedule) {
        int latest = Day.NONE;
        if (series.person().doses().isEmpty()) {
            return latest;
        }
        for (PreferableVaccine vaccine : target.dose().preferableVaccines()) {
            Map<String, VaccineConflict> conflicts = schedule.conflictsOf(vaccine.cvx());
            if (conflicts.isEmpty()) {
                continue;
            }
            for (GivenDose dose : series.person().doses()) {
                VaccineConflict conflict = conflicts.get(dose.cvx());
                if (conflict != null) {
                    latest = Math.max(latest, conflict.end().afterEpochDay(dose.date()));
                }
            }
        }
        return latest;
    }
}
