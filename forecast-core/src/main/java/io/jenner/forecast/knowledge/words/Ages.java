package io.jenner.forecast.knowledge.words;

import io.jenner.forecast.date.Offset;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stretches of age and of time in words. Stateless. */
public final class Ages {

    private static final Offset BIRTH = Offset.ofDays(0);

    private Ages() {}

    /** Returns an age, such as {@code 6 months}; the age of no days is {@code birth}. */
    public static String age(Offset age) {
        return age.equals(BIRTH) ? "birth" : age.toString();
    }

    /**
     * Returns a stretch of ages, such as {@code from age 6 months to before age 12 months}; empty where it has no ends.
     *
     * @param begin first age (inclusive), or null
     * @param end age after the last (exclusive), or null
     */
    public static String range(@Nullable Offset begin, @Nullable Offset end) {
        if (begin == null) {
            return end == null ? "" : "before age " + end;
        }
        String first = begin.equals(BIRTH) ? "from birth" : "from age " + begin;
        return first + (end == null ? "" : " to before age " + end);
    }

    /**
     * Returns on which days something holds, such as {@code before 2016-12-16}; empty where it always does.
     *
     * @param from first day (inclusive), or null
     * @param until day after the last (exclusive), or null
     */
    public static String days(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            return until == null ? "" : "before " + until;
        }
        return until == null ? "on or after " + from : "from " + from + " to before " + until;
    }

    /** Returns for which doses a row holds, such as {@code for doses given before 2016-12-16}; empty for all. */
    public static String doses(@Nullable LocalDate from, @Nullable LocalDate until) {
        String days = days(from, until);
        return days.isEmpty() ? "" : "for doses given " + days;
    }

    /** Returns a season with both days in it; empty where it has neither. */
    public static String season(@Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        if (firstDay == null) {
            return lastDay == null ? "" : "until " + lastDay;
        }
        return lastDay == null ? "from " + firstDay + " on" : "from " + firstDay + " to " + lastDay;
    }

    /** Returns whether an offset says something that another one does not. */
    static boolean differs(@Nullable Offset one, @Nullable Offset other) {
        return one != null && !Objects.equals(one, other);
    }
}
