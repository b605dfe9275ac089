package io.jenner.forecast.engine.decision;

/** What is the candidate earliest date of a target dose (FORECASTDTCAN-1)? */
public final class EarliestDateDecision {

    private final int minimumAgeDate;
    private final int minimumIntervalDate;
    private final int conflictEndDate;
    private final int seasonStartDate;
    private final int inadvertentDoseDate;
    private final int previousDoseDate;
    private int earliest = Day.NONE;
    private int concludedLast = Day.NONE;

    /** Creates the question; each date is {@link Day#NONE} where there is none. */
    public EarliestDateDecision(
            int minimumAgeDate,
            int minimumIntervalDate,
            int conflictEndDate,
            int seasonStartDate,
            int inadvertentDoseDate,
            int previousDoseDate) {
        this.minimumAgeDate = minimumAgeDate;
        this.minimumIntervalDate = minimumIntervalDate;
        this.conflictEndDate = conflictEndDate;
        this.seasonStartDate = seasonStartDate;
        this.inadvertentDoseDate = inadvertentDoseDate;
        this.previousDoseDate = previousDoseDate;
    }

    public int getMinimumAgeDate() {
        return minimumAgeDate;
    }

    public int getMinimumIntervalDate() {
        return minimumIntervalDate;
    }

    public int getConflictEndDate() {
        return conflictEndDate;
    }

    public int getSeasonStartDate() {
        return seasonStartDate;
    }

    public int getInadvertentDoseDate() {
        return inadvertentDoseDate;
    }

    public int getPreviousDoseDate() {
        return previousDoseDate;
    }

    /** Concludes that the dose cannot be given before a date; the latest such date counts. */
    public void earliestAtLeast(int date) {
        earliest = Math.max(earliest, date);
        concludedLast = date;
    }

    /** Returns the date that was concluded last, whether it binds or not; for explanations. */
    public int concludedLast() {
        return concludedLast;
    }

    /** Returns the candidate earliest date, or {@link Day#NONE} where nothing holds the dose back. */
    public int earliest() {
        return earliest;
    }
}
