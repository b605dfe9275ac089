package io.jenner.benchmarks.floor;

import io.jenner.benchmarks.floor.DosePlan.Ages;
import io.jenner.benchmarks.floor.DosePlan.Allowable;
import io.jenner.benchmarks.floor.DosePlan.Preferable;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.SeriesType;
import org.jspecify.annotations.Nullable;

/** Forecasts the next target dose of one evaluated series (spec 05). */
final class Forecasting {

    private Forecasting() {}

    static void forecast(PatientSeries series) {
        boolean again = true;
        while (again) {
            skipTargetDoses(series);
            int earliest = series.isFinished() ? Days.ALWAYS : EarliestDate.of(series, series.nextDose());
            series.closed = reasonToClose(series, earliest);
            again = series.isOpen() && isSkippedOn(series, earliest);
            if (again) {
                series.skipNext();
            } else if (series.isOpen()) {
                series.earliest = earliest;
                setDates(series, series.nextDose());
                series.doseNumber = doseNumber(series);
            }
        }
    }

    /** Section 7.1. */
    private static void skipTargetDoses(PatientSeries series) {
        while (!series.isFinished() && isSkippedOn(series, series.patient.asOf)) {
            series.skipNext();
        }
    }

    private static boolean isSkippedOn(PatientSeries series, int referenceDay) {
        DosePlan dose = series.nextDose();
        return dose.skips.length > 0 && Skip.any(dose, SkipMoment.forecasting(series, referenceDay));
    }

    /** Table 7-10 in the order of decision 0005; null if another dose is needed. */
    private static @Nullable ForecastReason reasonToClose(PatientSeries series, int earliest) {
        PatientOnDay patient = series.patient;
        Standing standing = series.run.standing;
        if (isBelowAgeToStart(series)) {
            return ForecastReason.BELOW_MINIMUM_AGE_TO_START;
        }
        if (standing.contraindicated()) {
            return ForecastReason.ANTIGEN_CONTRAINDICATED;
        }
        if (standing.immune()) {
            return ForecastReason.IMMUNE;
        }
        if (series.isFinished()) {
            return series.validDoses > 0 ? ForecastReason.SERIES_COMPLETE : ForecastReason.HISTORY_SUFFICES;
        }
        DosePlan dose = series.nextDose();
        if (isEveryVaccineRuledOut(dose, standing)) {
            return ForecastReason.VACCINES_CONTRAINDICATED;
        }
        if (patient.asOf > dose.seasonLast) {
            return ForecastReason.SEASON_OVER;
        }
        int maximum = patient.ages[dose.agesOn(patient.asOf).maximum()];
        if (patient.asOf >= maximum) {
            return ForecastReason.MAXIMUM_AGE_EXCEEDED;
        }
        return earliest == Days.ALWAYS || earliest >= maximum ? ForecastReason.CANNOT_FINISH_BEFORE_MAXIMUM_AGE : null;
    }

    /** The age-to-start gate (decision 0005-1). */
    private static boolean isBelowAgeToStart(PatientSeries series) {
        return series.plan.type == SeriesType.STANDARD
                && series.validDoses == 0
                && series.patient.asOf < series.patient.ages[series.plan.minimumAgeToStart];
    }

    /** Table 7-7 as decision 0008-5 reads it. */
    private static boolean isEveryVaccineRuledOut(DosePlan dose, Standing standing) {
        if (standing.ruledOut() == null || dose.preferable.length == 0) {
            return false;
        }
        for (Preferable vaccine : dose.preferable) {
            if (!standing.isRuledOut(vaccine.cvx())) {
                return false;
            }
        }
        for (Allowable vaccine : dose.allowable) {
            if (!standing.isRuledOut(vaccine.cvx())) {
                return false;
            }
        }
        return true;
    }

    /** Table 7-13. */
    private static void setDates(PatientSeries series, DosePlan dose) {
        PatientOnDay patient = series.patient;
        Ages ages = dose.agesOn(patient.asOf);
        int recommended = patient.ages[ages.earliestRecommended()];
        if (recommended == Days.ALWAYS) {
            recommended = latestRecommendedInterval(series, dose, true);
        }
        int overdue = patient.ages[ages.latestRecommended()];
        if (overdue == Days.NEVER) {
            overdue = latestRecommendedInterval(series, dose, false);
        }
        int maximum = patient.ages[ages.maximum()];
        series.unadjustedRecommended = recommended == Days.ALWAYS ? series.earliest : recommended;
        series.recommended = Math.max(series.unadjustedRecommended, series.earliest);
        series.unadjustedPastDue = overdue == Days.ALWAYS ? Days.ALWAYS : overdue - 1;
        series.pastDue = overdue == Days.ALWAYS ? Days.ALWAYS : Math.max(overdue - 1, series.earliest);
        series.latest = maximum == Days.NEVER ? Days.NEVER : maximum - 1;
    }

    /** The latest of all earliest or latest recommended interval dates, {@link Days#ALWAYS} if there is none. */
    private static int latestRecommendedInterval(PatientSeries series, DosePlan dose, boolean earliest) {
        int result = Days.ALWAYS;
        for (DosePlan.Interval interval : dose.intervals) {
            Span span = earliest ? interval.earliestRecommended() : interval.latestRecommended();
            if (span != null && interval.holdsOn(series.patient.asOf)) {
                int anchor = series.anchorDay(interval, series.patient.doses);
                result = anchor == Days.ALWAYS ? result : Math.max(result, span.after(anchor));
            }
        }
        return result;
    }

    /** FORECASTDN-1: a dose counts if its target dose has no season, or if it was given since the season began. */
    private static int doseNumber(PatientSeries series) {
        int number = 1;
        for (int i = 0; i < series.done; i++) {
            int dose = series.doneBy[i];
            if (dose >= 0 && series.patient.history.day[dose] >= series.plan.doses[series.doneTarget[i]].seasonBegin) {
                number++;
            }
        }
        return number;
    }
}
