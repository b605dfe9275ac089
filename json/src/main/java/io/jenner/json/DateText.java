package io.jenner.json;

import io.jenner.forecast.DateAssumption;
import io.jenner.forecast.InvalidPatientException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the text of a date field.
 *
 * @param fields where the field stands
 * @param name name of the field
 */
record DateText(Fields fields, String name) {

    /** What a date field should hold. */
    static final String EXPECTED = "a full date such as 2021-03-10";

    private static final Pattern FULL_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PARTIAL_DATE = Pattern.compile("\\d{4}(-\\d{2})?");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2999;

    /** Returns a whole date. */
    Optional<LocalDate> whole(String text) {
        if (FULL_DATE.matcher(text).matches()) {
            return ofCalendar(() -> LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
        }
        if (PARTIAL_DATE.matcher(text).matches()) {
            String remedy = "give year, month and day; a part of a date cannot be judged";
            fields.fault(name, FaultCode.PARTIAL_DATE, EXPECTED, remedy);
        } else {
            fields.fault(name, FaultCode.INVALID_VALUE, EXPECTED, "write year-month-day, without a time");
        }
        return Optional.empty();
    }

    /** Returns a date that may be a year, or a year and a month, if something is assumed about the rest. */
    Optional<RecordedDate> recorded(String text, Optional<DateAssumption> assumption, String assumptionName) {
        if (!PARTIAL_DATE.matcher(text).matches()) {
            return whole(text).map(day -> new RecordedDate(day, assumption));
        }
        if (assumption.isEmpty()) {
            if (!fields.has(assumptionName)) {
                String remedy = "give year, month and day, because a dose can count or not by a single day; or state "
                        + assumptionName;
                fields.fault(name, FaultCode.PARTIAL_DATE, EXPECTED, remedy);
            }
            return Optional.empty();
        }
        return ofCalendar(() -> assumption.get().of(text)).map(day -> new RecordedDate(day, assumption));
    }

    private Optional<LocalDate> ofCalendar(CalendarDay day) {
        try {
            LocalDate date = day.get();
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return Optional.of(date);
            }
            String expected = "a year from " + FIRST_YEAR + " to " + LAST_YEAR;
            fields.fault(name, FaultCode.INVALID_VALUE, expected, "correct the date");
        } catch (DateTimeException | InvalidPatientException e) {
            fields.fault(name, FaultCode.INVALID_VALUE, "a day that the calendar has", "correct the date");
        }
        return Optional.empty();
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** A day that may not exist. */
    private interface CalendarDay {
        LocalDate get();
    }
}
