package io.jenner.benchmarks.floor;

import io.jenner.benchmarks.floor.DosePlan.Interval;
import io.jenner.forecast.EvaluationStatus;
import java.util.List;

/** The scoring tables (spec 06 sections 8.4 to 8.6). Each returns the series it was given. */
final class Scores {

    private Scores() {}

    /** Table 8-7. */
    static List<PatientSeries> complete(List<PatientSeries> competitors) {
        int[] valid = validDoses(competitors);
        for (int i = 0; i < valid.length; i++) {
            award(competitors.get(i), lead(valid, i, 1));
        }
        return competitors;
    }

    /** Table 8-9. */
    static List<PatientSeries> inProcess(List<PatientSeries> competitors) {
        int[] valid = validDoses(competitors);
        int[] finish = new int[valid.length];
        int[] remaining = new int[valid.length];
        for (int i = 0; i < valid.length; i++) {
            finish[i] = negatedOrNone(finishDay(competitors.get(i)));
            remaining[i] = competitors.get(i).next - competitors.get(i).plan.doses.length;
        }
        for (int i = 0; i < valid.length; i++) {
            PatientSeries series = competitors.get(i);
            boolean soundProduct = isProduct(series) && hasOnlyValidDoses(series);
            award(
                    series,
                    (soundProduct ? 2 : -2)
                            + (finish[i] != Days.ALWAYS ? 3 : -3)
                            + lead(valid, i, 2)
                            + lead(remaining, i, 2)
                            + lead(finish, i, 1));
        }
        return competitors;
    }

    /** Table 8-11. */
    static List<PatientSeries> withoutDoses(List<PatientSeries> competitors) {
        int[] start = new int[competitors.size()];
        for (int i = 0; i < start.length; i++) {
            PatientSeries series = competitors.get(i);
            start[i] = negatedOrNone(series.isOpen() ? series.earliest : Days.NEVER);
        }
        for (int i = 0; i < start.length; i++) {
            PatientSeries series = competitors.get(i);
            award(
                    series,
                    lead(start, i, 1) + (finishDay(series) != Days.NEVER ? 1 : -1) + (isProduct(series) ? -1 : 1));
        }
        return competitors;
    }

    private static void award(PatientSeries series, int points) {
        series.scored = true;
        series.score = points;
    }

    /** Returns the points of a figure that is best when greatest: nothing for leaders that tie, negative for others. */
    private static int lead(int[] figures, int competitor, int points) {
        int equal = 0;
        for (int figure : figures) {
            if (figure > figures[competitor]) {
                return -points;
            }
            equal += figure == figures[competitor] ? 1 : 0;
        }
        if (figures[competitor] == Days.ALWAYS) {
            return -points;
        }
        return equal == 1 ? points : 0;
    }

    /** Returns a day so that the earliest is greatest, and {@link Days#ALWAYS} for none. */
    private static int negatedOrNone(int day) {
        return day == Days.NEVER ? Days.ALWAYS : -day;
    }

    private static int[] validDoses(List<PatientSeries> competitors) {
        int[] valid = new int[competitors.size()];
        for (int i = 0; i < valid.length; i++) {
            valid[i] = competitors.get(i).validDoses;
        }
        return valid;
    }

    private static boolean isProduct(PatientSeries series) {
        return series.plan.series.selection().productPath();
    }

    /** SELECTB-2: doses left over at the end do not count. */
    private static boolean hasOnlyValidDoses(PatientSeries series) {
        for (int i = 0; i < series.recordCount; i++) {
            int dose = series.records[i];
            if (series.targetNumber[dose] > 0 && series.status[dose] != EvaluationStatus.VALID) {
                return false;
            }
        }
        return true;
    }

    /** Returns the forecast finish date of a completable series, {@link Days#NEVER} for others (SELECTB-3, -12). */
    private static int finishDay(PatientSeries series) {
        if (!series.isOpen()) {
            return Days.NEVER;
        }
        int asOf = series.patient.asOf;
        int finish = series.earliest;
        for (int i = series.next; i < series.plan.doses.length; i++) {
            for (Interval interval : series.plan.doses[i].intervals) {
                if (interval.minimum() != null && interval.holdsOn(asOf)) {
                    finish = Math.max(finish, interval.minimum().after(series.earliest));
                }
            }
        }
        DosePlan last = series.plan.doses[series.plan.doses.length - 1];
        return finish < series.patient.ages[last.agesOn(asOf).maximum()] ? finish : Days.NEVER;
    }
}
