package io.jenner.forecast.date;

/**
 * Months added to days counted from 1970-01-01, without making dates; the same as {@link Offset} does with dates.
 *
 * <p>Years are counted from March here, so that the day that a leap year adds is the last of its year. Years repeat every
 * 400.
 */
final class CivilDay {

    private static final int DAYS_PER_ERA = 146_097;
    private static final int YEARS_PER_ERA = 400;
    private static final int DAYS_PER_4_YEARS = 1_461;
    private static final int DAYS_PER_CENTURY = 36_524;
    private static final int DAYS_PER_YEAR = 365;
    private static final int MONTHS_PER_YEAR = 12;
    private static final int DAYS_PER_5_MONTHS = 153;

    /** Days from 0000-03-01 to 1970-01-01. */
    private static final int EPOCH = 719_468;

    private CivilDay() {}

    /**
     * Returns the same day of the month so many months later, or the first of the month after where that month has no
     * such day (CALCDT-5).
     */
    static int plusMonths(int start, int months) {
        int days = start + EPOCH;
        int era = Math.floorDiv(days, DAYS_PER_ERA);
        int dayOfEra = days - era * DAYS_PER_ERA;
        int leapDays = dayOfEra / (DAYS_PER_4_YEARS - 1) - dayOfEra / DAYS_PER_CENTURY + dayOfEra / (DAYS_PER_ERA - 1);
        int yearOfEra = (dayOfEra - leapDays) / DAYS_PER_YEAR;
        int dayOfYear = dayOfEra - firstDayOfYear(yearOfEra);
        int monthOfYear = (5 * dayOfYear + 2) / DAYS_PER_5_MONTHS;
        int dayOfMonth = dayOfYear - firstDayOfMonth(monthOfYear);
        int month = (era * YEARS_PER_ERA + yearOfEra) * MONTHS_PER_YEAR + monthOfYear + months;
        return Math.min(firstDay(month) + dayOfMonth, firstDay(month + 1));
    }

    /** Returns the first day of a month counted from March of the year 0. */
    private static int firstDay(int month) {
        int year = Math.floorDiv(month, MONTHS_PER_YEAR);
        int era = Math.floorDiv(year, YEARS_PER_ERA);
        return era * DAYS_PER_ERA
                + firstDayOfYear(year - era * YEARS_PER_ERA)
                + firstDayOfMonth(month - year * MONTHS_PER_YEAR)
                - EPOCH;
    }

    private static int firstDayOfYear(int yearOfEra) {
        return DAYS_PER_YEAR * yearOfEra + yearOfEra / 4 - yearOfEra / 100;
    }

    private static int firstDayOfMonth(int monthOfYear) {
        return (DAYS_PER_5_MONTHS * monthOfYear + 2) / 5;
    }
}
