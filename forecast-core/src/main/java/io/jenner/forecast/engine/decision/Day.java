package io.jenner.forecast.engine.decision;

import io.jenner.forecast.date.Offset;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days counted from 1970-01-01, with marks for a date that is absent. */
public final class Day {

    /** There is no such date; lies before every day. */
    public static final int NONE = Integer.MIN_VALUE;

    /** There is no such end; lies after every day. */
    public static final int NEVER = Integer.MAX_VALUE;

    private Day() {}

    /** Returns the day, or the given mark where there is no date. */
    public static int of(@Nullable LocalDate date, int ifAbsent) {
        return date == null ? ifAbsent : (int) date.toEpochDay();
    }

    /** Returns the date, or empty for either mark. */
    public static Optional<LocalDate> toDate(int day) {
        return day == NONE || day == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** Returns the day an offset after a day, or the given mark where either is absent. */
    public static int after(int start, @Nullable Offset offset, int ifAbsent) {
        return start == NONE || offset == null ? ifAbsent : offset.afterEpochDay(start);
    }
}
