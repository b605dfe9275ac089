package io.jenner.forecast;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dates as hosts write them. */
final class Dates {

    private static final Pattern PARTIAL = Pattern.compile("\\d{4}(-\\d{2})?");

    private Dates() {}

    /** Returns the day that a text such as {@code 2021-03-10} names. */
    static LocalDate day(String field, String text) {
        InvalidPatientException.required(field, text, "a date such as 2021-03-10");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            if (PARTIAL.matcher(text).matches()) {
                throw new InvalidPatientException(
                        field,
                        "a date without its day",
                        "a whole date such as 2021-03-10, because a dose can count or not by a single day",
                        "give year, month and day, or state a DateAssumption");
            }
            throw new InvalidPatientException(
                    field, "a text that is no date", "a date such as 2021-03-10", "write year, month and day in full");
        }
    }

    /** Returns the assumption where the text is a part of a date. */
    static Optional<DateAssumption> assumed(String recorded, DateAssumption assumption) {
        return PARTIAL.matcher(recorded).matches() ? Optional.of(assumption) : Optional.empty();
    }
}
