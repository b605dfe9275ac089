package io.jenner.benchmarks.floor;

import io.jenner.forecast.EvaluationStatus;

/**
 * When a skip is asked about: while a dose is judged (spec 6.2), or in a forecast (spec 7.1, 7.6).
 *
 * @param series the series
 * @param inEvaluation whether a dose is judged
 * @param referenceDay the conditional skip reference date (CONDSKIP-2)
 * @param rowsDay the day on which sets must hold (RELEVANT-1, -2)
 * @param before place in the history before which doses count
 */
record SkipMoment(PatientSeries series, boolean inEvaluation, int referenceDay, int rowsDay, int before) {

    /** The moment at which a dose is judged: only doses before it count. */
    static SkipMoment judging(PatientSeries series, int dose) {
        int day = series.patient.history.day[dose];
        return new SkipMoment(series, true, day, day, dose);
    }

    /** A moment of the forecast: all doses count. */
    static SkipMoment forecasting(PatientSeries series, int referenceDay) {
        return new SkipMoment(series, false, referenceDay, series.patient.asOf, series.patient.doses);
    }

    PatientOnDay patient() {
        return series.patient;
    }

    /** CALCDTSKIP-5: the record directly before, of any status; {@link Days#ALWAYS} if there is none. */
    int previousRecordDay() {
        int record = patient().lastRecordBefore(series.plan.antigen, before);
        return record < 0 ? Days.ALWAYS : patient().history.day[record];
    }

    /** Table 6-7, as of the day of the dose in evaluation (decision 0004-8). */
    boolean isComplete(int group) {
        return inEvaluation ? series.run.wasComplete(group, referenceDay) : series.run.isComplete(group);
    }

    /** CONDSKIP-1. */
    int count(Skip.DosesCounted counted) {
        int count = 0;
        if (counted.anyOfAntigen()) {
            for (int i = 0; i < series.recordCount && series.records[i] < before; i++) {
                count += counts(series.records[i], counted) ? 1 : 0;
            }
        } else {
            for (int dose = 0; dose < before; dose++) {
                boolean listed = counted.vaccines().contains(patient().history.cvx[dose]);
                count += listed && counts(dose, counted) ? 1 : 0;
            }
        }
        return count;
    }

    private boolean counts(int dose, Skip.DosesCounted counted) {
        int day = patient().history.day[dose];
        return counted.start() <= day
                && day < counted.end()
                && patient().isAge(counted.beginAge(), counted.endAge(), day)
                && (!counted.valid() || series.status[dose] == EvaluationStatus.VALID);
    }
}
