package io.jenner.benchmarks.floor;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Date arithmetic on days counted from 1970-01-01 (CALCDT-1 to CALCDT-6). */
final class Days {

    /** Stands for a begin that is absent, and for a day that does not exist; lies before every day. */
    static final int ALWAYS = Integer.MIN_VALUE;

    /** Stands for an end that is absent; lies after every day. */
    static final int NEVER = Integer.MAX_VALUE;

    private static final int MONTHS_PER_YEAR = 12;
    private static final int DAYS_PER_400_YEARS = 146_097;

    /** Days from 0000-03-01 to 1970-01-01. Years are counted from March, so that a leap day is the last of its year. */
    private static final int MARCH_OF_YEAR_0 = 719_468;

    private Days() {}

    static int begin(@Nullable LocalDate date) {
        return date == null ? ALWAYS : of(date);
    }

    static int end(@Nullable LocalDate date) {
        return date == null ? NEVER : of(date);
    }

    static int of(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    /** Returns the date, or empty for {@link #ALWAYS} and {@link #NEVER}. */
    static Optional<LocalDate> date(int day) {
        return day == ALWAYS || day == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** Returns the same day of the month so many months later, or the first of the month after (CALCDT-5). */
    static int plusMonths(int day, int months) {
        int sinceMarch = day + MARCH_OF_YEAR_0;
        int era = Math.floorDiv(sinceMarch, DAYS_PER_400_YEARS);
        int dayOfEra = sinceMarch - era * DAYS_PER_400_YEARS;
        int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int month = (5 * dayOfYear + 2) / 153;
        int dayOfMonth = dayOfYear - firstDayOfMonth(month);
        int reached = (era * 400 + yearOfEra) * MONTHS_PER_YEAR + month + months;
        return Math.min(firstDay(reached) + dayOfMonth, firstDay(reached + 1));
    }

    /** Returns the first day of a month, counted from March of year 0. */
    private static int firstDay(int monthCount) {
        int year = Math.floorDiv(monthCount, MONTHS_PER_YEAR);
        int month = Math.floorMod(monthCount, MONTHS_PER_YEAR);
        int leapDays = Math.floorDiv(year, 4) - Math.floorDiv(year, 100) + Math.floorDiv(year, 400);
        return 365 * year + leapDays + firstDayOfMonth(month) - MARCH_OF_YEAR_0;
    }

    private static int firstDayOfMonth(int monthSinceMarch) {
        return (153 * monthSinceMarch + 2) / 5;
    }
}
