package io.jenner.forecast.engine.decision;

import org.jspecify.annotations.Nullable;

/** From which day may a vaccine group be given, and as which dose (SINGLEANTVG-2, MULTIANTVG-1, FORECASTDN-2)? */
public final class GroupDatesDecision {

    private final boolean multipleAntigens;
    private final @Nullable Boolean administerFullGroup;
    private final boolean priorityForecast;
    private final Range earliestDates;
    private final int lastGroupDoseDate;
    private final Range doseNumbers;
    private int earliest = Day.NONE;
    private int concludedLast = Day.NONE;
    private int doseNumber;

    /** Creates the question. */
    public GroupDatesDecision(
            boolean multipleAntigens,
            @Nullable Boolean administerFullGroup,
            boolean priorityForecast,
            Range earliestDates,
            int lastGroupDoseDate,
            Range doseNumbers) {
        this.multipleAntigens = multipleAntigens;
        this.administerFullGroup = administerFullGroup;
        this.priorityForecast = priorityForecast;
        this.earliestDates = earliestDates;
        this.lastGroupDoseDate = lastGroupDoseDate;
        this.doseNumbers = doseNumbers;
    }

    /**
     * The least and the greatest of the contained forecasts' figures.
     *
     * @param least the least
     * @param greatest the greatest
     */
    public record Range(int least, int greatest) {}

    public boolean isMultipleAntigens() {
        return multipleAntigens;
    }

    /** Returns whether all antigens are to be given together; a group of one antigen has no such flag. */
    public boolean isFullGroup() {
        return Boolean.TRUE.equals(administerFullGroup);
    }

    public boolean isPriorityForecast() {
        return priorityForecast;
    }

    public int getFirstEarliestDate() {
        return earliestDates.least();
    }

    public int getLastEarliestDate() {
        return earliestDates.greatest();
    }

    /** Returns the day of the last dose of any vaccine of the group; {@link Day#NONE} without one. */
    public int getLastGroupDoseDate() {
        return lastGroupDoseDate;
    }

    public int getLeastDoseNumber() {
        return doseNumbers.least();
    }

    public int getGreatestDoseNumber() {
        return doseNumbers.greatest();
    }

    /** Concludes that the group is not given before a date; the latest such date counts. */
    public void earliestAtLeast(int date) {
        earliest = Math.max(earliest, date);
        concludedLast = date;
    }

    /** Returns the date that was concluded last, whether it binds or not; for explanations. */
    public int concludedLast() {
        return concludedLast;
    }

    /** Concludes the dose number. */
    public void doseNumber(int number) {
        doseNumber = number;
    }

    public int earliest() {
        return earliest;
    }

    public int doseNumber() {
        return doseNumber;
    }
}
