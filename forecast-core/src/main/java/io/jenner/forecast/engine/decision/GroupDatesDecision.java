package io.jenner.forecast.engine.decision;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From which day may a vaccine group be given, and as which dose (SINGLEANTVG-2, MULTIANTVG-1, FORECASTDN-2)? */
public final class GroupDatesDecision extends Decision {

    /** A date before which the group may not be given. */
    public enum GroupBound {
        /** The first of the earliest dates of the contained forecasts. */
        FIRST_EARLIEST_DATE,
        /** The last of the earliest dates of the contained forecasts. */
        LAST_EARLIEST_DATE,
        /** The day of the last dose of any vaccine of the group. */
        LAST_GROUP_DOSE
    }

    /** Which dose number of the contained forecasts counts. */
    public enum GroupNumber {
        LEAST,
        GREATEST
    }

    private final boolean multipleAntigens;
    private final boolean fullGroup;
    private final boolean priorityForecast;
    private final boolean groupDoseGiven;
    private Set<GroupBound> bounds = Set.of();
    private @Nullable GroupBound concludedLast;
    private @Nullable GroupNumber doseNumber;

    /**
     * Creates the question.
     *
     * @param fullGroup whether all antigens are to be given together; a group of one antigen has no such flag
     * @param priorityForecast whether a contained forecast is a priority forecast
     * @param groupDoseGiven whether there is a dose of any vaccine of the group
     */
    public GroupDatesDecision(
            boolean multipleAntigens, boolean fullGroup, boolean priorityForecast, boolean groupDoseGiven) {
        super(with(with(with(with(0, multipleAntigens), fullGroup), priorityForecast), groupDoseGiven));
        this.multipleAntigens = multipleAntigens;
        this.fullGroup = fullGroup;
        this.priorityForecast = priorityForecast;
        this.groupDoseGiven = groupDoseGiven;
    }

    public boolean isMultipleAntigens() {
        return multipleAntigens;
    }

    public boolean isFullGroup() {
        return fullGroup;
    }

    public boolean isPriorityForecast() {
        return priorityForecast;
    }

    public boolean isGroupDoseGiven() {
        return groupDoseGiven;
    }

    /** Concludes that the group is not given before a date; the latest such date counts. */
    public void notBefore(GroupBound bound) {
        bounds = joined(bounds, bound);
        concludedLast = bound;
    }

    /** Returns the dates that hold the group back. */
    public Set<GroupBound> bounds() {
        return bounds;
    }

    /** Returns the bound that was concluded last, whether it binds or not; null before the first. For explanations. */
    @Nullable
    public GroupBound concludedLast() {
        return concludedLast;
    }

    /** Concludes which dose number is that of the group. */
    public void doseNumber(GroupNumber number) {
        doseNumber = number;
    }

    /** Returns which dose number is that of the group; null where no rule said so. */
    @Nullable
    public GroupNumber doseNumber() {
        return doseNumber;
    }
}
