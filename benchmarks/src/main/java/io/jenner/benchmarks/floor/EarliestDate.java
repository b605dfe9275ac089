package io.jenner.benchmarks.floor;

import io.jenner.benchmarks.floor.DosePlan.Interval;
import io.jenner.benchmarks.floor.DosePlan.Preferable;
import io.jenner.benchmarks.floor.SchedulePlan.Conflict;
import org.jspecify.annotations.Nullable;

/** The candidate earliest date of a target dose (FORECASTDTCAN-1, spec 7.4). */
final class EarliestDate {

    private EarliestDate() {}

    /** Returns the latest of its six components, {@link Days#ALWAYS} if none has a date. */
    static int of(PatientSeries series, DosePlan dose) {
        PatientOnDay patient = series.patient;
        int earliest = Math.max(patient.ages[dose.agesOn(patient.asOf).minimum()], dose.seasonBegin);
        earliest = Math.max(earliest, latestMinimumInterval(series, dose));
        earliest = Math.max(earliest, latestConflictEnd(patient, dose));
        return Math.max(earliest, Math.max(series.inadvertentDay, series.previousDoseDay));
    }

    /** CALCDTINT-4. */
    private static int latestMinimumInterval(PatientSeries series, DosePlan dose) {
        int latest = Days.ALWAYS;
        for (Interval interval : dose.intervals) {
            if (interval.minimum() != null && interval.holdsOn(series.patient.asOf)) {
                int anchor = series.anchorDay(interval, series.patient.doses);
                latest = anchor == Days.ALWAYS
                        ? latest
                        : Math.max(latest, interval.minimum().after(anchor));
            }
        }
        return latest;
    }

    /** CALCDTCONFLICT-3. */
    private static int latestConflictEnd(PatientOnDay patient, DosePlan dose) {
        int latest = Days.ALWAYS;
        for (int given : patient.history.conflicting) {
            if (given < patient.doses) {
                @Nullable Conflict[] conflicts = patient.plan.conflictsAfter(patient.history.cvx[given]);
                for (Preferable vaccine : dose.preferable) {
                    Conflict conflict = conflicts[vaccine.cvx()];
                    if (conflict != null) {
                        latest = Math.max(latest, conflict.end().after(patient.history.day[given]));
                    }
                }
            }
        }
        return latest;
    }
}
