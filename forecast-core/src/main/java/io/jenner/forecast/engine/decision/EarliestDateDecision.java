package io.jenner.forecast.engine.decision;

/** What is the candidate earliest date of a target dose (FORECASTDTCAN-1)? */
public final class EarliestDateDecision {

    /** What can hold a dose back. */
    public enum Bound {
        MINIMUM_AGE,
        MINIMUM_INTERVAL,
        VACCINE_CONFLICT,
        SEASON_START,
        INADVERTENT_DOSE,
        PREVIOUS_DOSE
    }

    private final int minimumAgeDate;
    private final int minimumIntervalDate;
    private final int conflictEndDate;
    private final int seasonStartDate;
    private final int inadvertentDoseDate;
    private final int previousDoseDate;
    private int earliest = Day.NONE;
    private Bound bound = Bound.MINIMUM_AGE;

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
    public void earliestAtLeast(Bound reason, int date) {
        if (date > earliest || (date == earliest && reason.compareTo(bound) < 0)) {
            earliest = date;
            bound = reason;
        }
    }

    /** Returns the candidate earliest date, or {@link Day#NONE} where nothing holds the dose back. */
    public int earliest() {
        return earliest;
    }

    /** Returns what gave the candidate earliest date; without meaning where there is none. */
    public Bound bound() {
        return bound;
    }
}
