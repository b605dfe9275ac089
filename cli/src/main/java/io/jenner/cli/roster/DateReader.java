package io.jenner.cli.roster;

import io.jenner.cli.UnreadableInputException;
import io.jenner.cli.table.Cell;
import io.jenner.forecast.DateAssumption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads days as rosters write them: days of workbooks, ISO, and one other form if it is stated. Immutable and safe to share
 * between threads.
 */
final class DateReader {

    private static final Pattern PARTIAL = Pattern.compile("\\d{4}(-\\d{2})?");
    private static final Pattern TWO_DIGIT_YEAR = Pattern.compile("\\d{1,2}([-/. ])(\\d{1,2}|\\p{L}{3,10})\\1\\d{2}");
    private static final Pattern SPREADSHEET_DAY = Pattern.compile("[1-6]\\d{4}(\\.\\d+)?");
    private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]00:00(:00(\\.0+)?)?");

    private final Optional<String> pattern;
    private final Optional<DateTimeFormatter> format;
    private final Optional<DateAssumption> assumption;

    /**
     * Creates a reader.
     *
     * @param pattern pattern of the other form, such as {@code MM/dd/yyyy}
     * @param assumption what to assume of a day that is missing
     * @throws UnreadableInputException if the pattern is none that gives a day
     */
    DateReader(Optional<String> pattern, Optional<DateAssumption> assumption) {
        this.pattern = pattern;
        this.format = pattern.map(DateReader::formatter);
        this.assumption = assumption;
    }

    private static DateTimeFormatter formatter(String pattern) {
        String letters = pattern.replaceAll("'[^']*'", "");
        if (letters.matches("[^yu]*(yy|uu)[^yu]*")) {
            throw new UnreadableInputException("--date-format: found a year of two digits, expected yyyy, for 19 can be"
                    + " 1919 or 2019. Remedy: write dates with years of four digits into the roster, and the pattern as "
                    + pattern.replaceAll("[yu]+", "yyyy") + ".");
        }
        boolean whole = letters.contains("yyyy") && letters.contains("M") && letters.contains("d");
        try {
            if (whole && letters.replaceAll("[yMd]", "").chars().noneMatch(Character::isLetter)) {
                DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT);
                LocalDate day = LocalDate.of(2021, 3, 10);
                if (LocalDate.parse(formatter.format(day), formatter).equals(day)) {
                    return formatter;
                }
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // told below, as any other pattern that does not give a day
        }
        throw new UnreadableInputException(
                "--date-format: found a pattern that gives no day, expected one of yyyy, M or"
                        + " MM or MMM, and d or dd, such as MM/dd/yyyy or d.M.yyyy. Remedy: correct it.");
    }

    /**
     * Returns the day of a cell; empty after telling a fault.
     *
     * @param cell a cell that is not blank
     * @param faults takes what is wrong
     */
    Optional<Day> day(Cell cell, FaultAt faults) {
        String text = cell.text();
        if (cell.kind() == Cell.Kind.DATE) {
            return Optional.of(new Day(LocalDate.parse(text), Optional.empty()));
        }
        if (PARTIAL.matcher(text).matches()) {
            return partial(text, faults);
        }
        if (cell.kind() == Cell.Kind.NUMBER) {
            faults.tell("a number", expected(), "give the cells the format of a date");
            return Optional.empty();
        }
        Optional<LocalDate> day = iso(text).or(() -> stated(text));
        if (day.isEmpty()) {
            tellNoDay(text, faults);
        }
        return day.map(found -> new Day(found, Optional.empty()));
    }

    /** Returns whether a text is a day in one of the forms that are read. */
    boolean reads(String text) {
        return iso(text).or(() -> stated(text)).isPresent();
    }

    /** Returns the last day of a month, or a day. */
    Optional<LocalDate> lastDay(Cell cell, FaultAt faults) {
        if (cell.text().matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return Optional.of(YearMonth.parse(cell.text()).atEndOfMonth());
        }
        return new DateReader(pattern, Optional.empty()).day(cell, faults).map(Day::day);
    }

    private Optional<Day> partial(String text, FaultAt faults) {
        if (assumption.isEmpty()) {
            faults.tell(
                    "a part of a date",
                    "a whole date, because a dose can count or not by a single day",
                    "give year, month and day, or state what to assume with --assume-day");
            return Optional.empty();
        }
        try {
            return Optional.of(new Day(assumption.get().of(text), assumption));
        } catch (IllegalArgumentException e) {
            faults.tell("a month that the calendar does not have", expected(), "correct the date");
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> iso(String text) {
        String day = MIDNIGHT.matcher(text).replaceFirst("$1");
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> stated(String text) {
        try {
            return format.map(found -> LocalDate.parse(text, found));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void tellNoDay(String text, FaultAt faults) {
        if (TWO_DIGIT_YEAR.matcher(text).matches()) {
            faults.tell("a date with a year of two digits", expected(), "write years with four digits");
        } else if (SPREADSHEET_DAY.matcher(text).matches()) {
            faults.tell(
                    "a number, as spreadsheets keep days",
                    expected(),
                    "give the cells the format of a date before the sheet is saved as CSV");
        } else if (text.chars().noneMatch(Character::isDigit)) {
            faults.tell("a text without a date", expected(), "write the date, or clear the cell if there is none");
        } else {
            faults.tell(
                    "a text that is no such date",
                    expected(),
                    "correct the date"
                            + (format.isEmpty() ? ", or state the form with --date-format, such as MM/dd/yyyy" : ""));
        }
    }

    private String expected() {
        return "a date such as 2021-03-10"
                + pattern.map(form -> " or of the form " + form).orElse("");
    }

    /**
     * A day.
     *
     * @param day the day
     * @param assumption what was assumed of it; empty where it is known
     */
    record Day(LocalDate day, Optional<DateAssumption> assumption) {}

    /** Takes what is wrong with a cell. */
    interface FaultAt {
        void tell(String found, String expected, String remedy);
    }
}
