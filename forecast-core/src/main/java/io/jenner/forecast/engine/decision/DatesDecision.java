package io.jenner.forecast.engine.decision;

/**
 * Which dates does the forecast of a target dose have (Table 7-13)?
 *
 * <p>Each date is {@link Day#NONE} where there is none. A past due or latest date is the last day before the limit.
 */
public final class DatesDecision {

    private final int earliest;
    private final int earliestRecommendedAgeDate;
    private final int earliestRecommendedIntervalDate;
    private final int latestRecommendedAgeDate;
    private final int latestRecommendedIntervalDate;
    private final int maximumAgeDate;
    private int unadjustedRecommended = Day.NONE;
    private int unadjustedPastDue = Day.NONE;
    private int latest = Day.NONE;

    /** Creates the question; the interval dates are the latest of all intervals. */
    public DatesDecision(
            int earliest,
            int earliestRecommendedAgeDate,
            int earliestRecommendedIntervalDate,
            int latestRecommendedAgeDate,
            int latestRecommendedIntervalDate,
            int maximumAgeDate) {
        this.earliest = earliest;
        this.earliestRecommendedAgeDate = earliestRecommendedAgeDate;
        this.earliestRecommendedIntervalDate = earliestRecommendedIntervalDate;
        this.latestRecommendedAgeDate = latestRecommendedAgeDate;
        this.latestRecommendedIntervalDate = latestRecommendedIntervalDate;
        this.maximumAgeDate = maximumAgeDate;
    }

    public int getEarliest() {
        return earliest;
    }

    public int getEarliestRecommendedAgeDate() {
        return earliestRecommendedAgeDate;
    }

    public int getEarliestRecommendedIntervalDate() {
        return earliestRecommendedIntervalDate;
    }

    public int getLatestRecommendedAgeDate() {
        return latestRecommendedAgeDate;
    }

    public int getLatestRecommendedIntervalDate() {
        return latestRecommendedIntervalDate;
    }

    public int getMaximumAgeDate() {
        return maximumAgeDate;
    }

    /** Concludes from which day the dose is recommended (FORECASTDT-2). */
    public void recommendFrom(int date) {
        unadjustedRecommended = date;
    }

    /** Concludes from which day the dose is overdue; the past due date is the day before (FORECASTDT-3). */
    public void overdueFrom(int date) {
        unadjustedPastDue = date - 1;
    }

    /** Concludes from which day the dose is no longer given; the latest date is the day before (FORECASTDT-4). */
    public void notGivenFrom(int date) {
        latest = date - 1;
    }

    public int unadjustedRecommended() {
        return unadjustedRecommended;
    }

    /** Returns the recommended date, not before the earliest date (FORECASTDT-5). */
    public int recommended() {
        return Math.max(unadjustedRecommended, earliest);
    }

    public int unadjustedPastDue() {
        return unadjustedPastDue;
    }

    /** Returns the past due date, not before the earliest date (FORECASTDT-6). */
    public int pastDue() {
        return unadjustedPastDue == Day.NONE ? Day.NONE : Math.max(unadjustedPastDue, earliest);
    }

    public int latest() {
        return latest;
    }
}
