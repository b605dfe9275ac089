package io.jenner.forecast;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;

/**
 * Which day a caller assumes where a record holds a year, or a year and a month.
 *
 * <p>Without an assumption such a date is refused: whether a dose counts can depend on a single day. With one, the answer
 * holds a finding of the code {@link Finding.Code#ASSUMED_DATE}.
 */
public enum DateAssumption {
    /** The first day of the month or year. */
    FIRST_DAY,
    /** The 15th of the month, or the first of July. */
    MIDDLE_DAY,
    /** The last day of the month or year. */
    LAST_DAY;

    /**
     * {@return the day assumed}
     *
     * @param recorded what the record holds: {@code 2021}, {@code 2021-03} or a whole date, which stays as it is
     * @throws InvalidPatientException if the text is none of these
     */
    public LocalDate of(String recorded) {
        return of("date", Objects.requireNonNull(recorded, "recorded"));
    }

    LocalDate of(String field, String recorded) {
        InvalidPatientException.required(field, recorded, "a year, a month or a date");
        try {
            return switch (recorded.length()) {
                case 4 -> of(Year.parse(recorded));
                case 7 -> of(YearMonth.parse(recorded));
                default -> Dates.day(field, recorded);
            };
        } catch (DateTimeException e) {
            throw new InvalidPatientException(
                    field,
                    "a text that is no date",
                    "a year, a month or a date, such as 2021, 2021-03 or 2021-03-10",
                    "write year, month and day in digits");
        }
    }

    private LocalDate of(Year year) {
        return switch (this) {
            case FIRST_DAY -> year.atDay(1);
            case MIDDLE_DAY -> year.atMonth(7).atDay(1);
            case LAST_DAY -> year.atMonth(12).atEndOfMonth();
        };
    }

    private LocalDate of(YearMonth month) {
        return switch (this) {
            case FIRST_DAY -> month.atDay(1);
            case MIDDLE_DAY -> month.atDay(15);
            case LAST_DAY -> month.atEndOfMonth();
        };
    }
}
