package io.jenner.cases.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the cells of one row by column; what cannot be read becomes a fault and is taken for nothing. */
final class RowCells {

    /** Day 0 of the 1900 date system, counted back from the days after February 1900, which it gives 29 days. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(61);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);

    private final Table.Row row;
    private final Columns columns;
    private final Faults faults;

    RowCells(Table.Row row, Columns columns, Faults faults) {
        this.row = row;
        this.columns = columns;
        this.faults = faults;
    }

    boolean isEmpty(String column) {
        return columns.cell(row, column).equals(Cell.NOTHING);
    }

    boolean hasColumn(String column) {
        return columns.has(column);
    }

    Optional<String> text(String column) {
        Cell cell = columns.cell(row, column);
        return cell.equals(Cell.NOTHING) ? Optional.empty() : Optional.of(cell.found());
    }

    Optional<String> requiredText(String column, String what) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            faultOfEmpty(column, what);
        }
        return text;
    }

    Optional<LocalDate> requiredDate(String column) {
        if (isEmpty(column)) {
            faultOfEmpty(column, "a date");
        }
        return date(column);
    }

    Optional<LocalDate> date(String column) {
        Cell cell = columns.cell(row, column);
        if (cell.equals(Cell.NOTHING)) {
            return Optional.empty();
        }
        Optional<LocalDate> date =
                cell instanceof Cell.Numeric numeric ? ofSerial(numeric.number()) : iso(cell.found());
        if (date.isEmpty()) {
            fault(column, "a date such as 2025-11-10", "correct the date");
        }
        return date;
    }

    /** Returns the meaning of a word; empty if the cell is. */
    <T> Optional<T> word(String column, Vocabulary<T> vocabulary) {
        Optional<String> text = text(column);
        Optional<T> meaning = text.flatMap(vocabulary::meaning);
        if (text.isPresent() && meaning.isEmpty()) {
            fault(column, "one of: " + vocabulary.words(), "write one of these");
        }
        return meaning;
    }

    /** Records that a filled cell cannot be read. */
    void fault(String column, String expected, String remedy) {
        faults.add(row.place(), column, "'" + columns.cell(row, column).found() + "'", expected, remedy);
    }

    void faultOfEmpty(String column, String expected) {
        faults.add(row.place(), column, "nothing", expected, "fill in the cell");
    }

    private static Optional<LocalDate> ofSerial(BigDecimal serial) {
        if (serial.compareTo(FIRST_SERIAL) < 0 || serial.compareTo(LAST_SERIAL) > 0) {
            return Optional.empty();
        }
        return Optional.of(DAY_ZERO.plusDays(serial.longValue()));
    }

    private static Optional<LocalDate> iso(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
