package io.jenner.benchmarks.floor;

import io.jenner.benchmarks.floor.DosePlan.Interval;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dates and the dose number of an open vaccine group forecast (Tables 9-2, 9-3, 9-5). */
final class GroupDates {

    private int leastEarliest = Days.NEVER;
    private int greatestEarliest = Days.ALWAYS;
    private int recommended = Days.NEVER;
    private int pastDue = Days.NEVER;
    private int latest = Days.NEVER;
    private int unadjustedRecommended = Days.NEVER;
    private int unadjustedPastDue = Days.NEVER;
    private int leastNumber = Integer.MAX_VALUE;
    private int greatestNumber;
    private boolean priority;
    private final int earliest;
    private final int doseNumber;

    GroupDates(PatientOnDay patient, SchedulePlan.Group group, List<PatientSeries> contained) {
        for (PatientSeries series : contained) {
            if (series.isOpen()) {
                add(series);
            }
        }
        earliest = earliest(patient, group);
        recommended = Math.max(recommended, earliest);
        pastDue = pastDue == Days.NEVER ? Days.NEVER : Math.max(pastDue, earliest);
        boolean full = Boolean.TRUE.equals(group.definition().administerFullGroup());
        doseNumber = full ? leastNumber : greatestNumber;
    }

    /** FORECASTVG-2 to -6; dates that a forecast does not have are passed over (decision 0007-2). */
    private void add(PatientSeries series) {
        leastEarliest = Math.min(leastEarliest, series.earliest);
        greatestEarliest = Math.max(greatestEarliest, series.earliest);
        recommended = Math.min(recommended, series.recommended);
        pastDue = least(pastDue, series.pastDue);
        latest = Math.min(latest, series.latest);
        unadjustedRecommended = Math.min(unadjustedRecommended, series.unadjustedRecommended);
        unadjustedPastDue = least(unadjustedPastDue, series.unadjustedPastDue);
        leastNumber = Math.min(leastNumber, series.doseNumber);
        greatestNumber = Math.max(greatestNumber, series.doseNumber);
        priority |= isPriority(series);
    }

    private static int least(int least, int day) {
        return day == Days.ALWAYS ? least : Math.min(least, day);
    }

    /** FORECASTPRIORITY-1. */
    private static boolean isPriority(PatientSeries series) {
        boolean found = false;
        for (Interval interval : series.nextDose().intervals) {
            if (interval.holdsOn(series.patient.asOf)) {
                if (!interval.priority()) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    /** SINGLEANTVG-2, MULTIANTVG-1. */
    private int earliest(PatientOnDay patient, SchedulePlan.Group group) {
        if (group.antigens().length == 1) {
            return leastEarliest;
        }
        return priority ? Math.max(leastEarliest, lastDoseDay(patient, group)) : greatestEarliest;
    }

    private static int lastDoseDay(PatientOnDay patient, SchedulePlan.Group group) {
        int last = Days.ALWAYS;
        for (int antigen : group.antigens()) {
            int record = patient.lastRecordBefore(antigen, patient.doses);
            last = record < 0 ? last : Math.max(last, patient.history.day[record]);
        }
        return last;
    }

    ForecastDates dates() {
        return new ForecastDates(
                Days.date(earliest),
                Days.date(recommended),
                Days.date(pastDue),
                Days.date(latest),
                Days.date(unadjustedRecommended),
                Days.date(unadjustedPastDue));
    }

    /** FORECASTDN-2. */
    int doseNumber() {
        return doseNumber;
    }

    /** Decision 0007-14. */
    static DueStatus dueStatus(
            SeriesStatus status, @Nullable GroupDates dates, List<SeriesForecast> contained, int asOf) {
        return switch (status) {
            case NOT_COMPLETE -> dates == null ? DueStatus.DUE_LATER : dates.dueStatus(contained, asOf);
            case COMPLETE -> DueStatus.COMPLETE;
            case IMMUNE -> DueStatus.IMMUNE;
            case CONTRAINDICATED -> DueStatus.CONTRAINDICATED;
            case AGED_OUT -> DueStatus.AGED_OUT;
            case NOT_RECOMMENDED -> DueStatus.NOT_RECOMMENDED;
        };
    }

    private DueStatus dueStatus(List<SeriesForecast> contained, int asOf) {
        if (asOf < earliest) {
            return DueStatus.DUE_LATER;
        }
        if (isShared(contained)) {
            return DueStatus.NEEDS_DECISION;
        }
        if (asOf > pastDue) {
            return DueStatus.OVERDUE;
        }
        return asOf >= recommended ? DueStatus.DUE_NOW : DueStatus.MAY_BE_GIVEN;
    }

    private static boolean isShared(List<SeriesForecast> contained) {
        for (SeriesForecast series : contained) {
            if (series.status() == SeriesStatus.NOT_COMPLETE && !series.sharedDecision()) {
                return false;
            }
        }
        return true;
    }
}
