package io.jenner.cli.table;

import java.time.LocalDate;

/**
 * A cell of a table.
 *
 * @param kind what the file says it is
 * @param text the value: a text without blanks around it, a number in plain digits, or a day such as {@code 2021-03-10}
 */
public record Cell(Kind kind, String text) {

    /** An empty cell. */
    public static final Cell BLANK = new Cell(Kind.TEXT, "");

    /** Returns a cell with a text; blanks around it are taken away. */
    public static Cell of(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? BLANK : new Cell(Kind.TEXT, stripped);
    }

    /** Returns a cell with a day. */
    public static Cell of(LocalDate day) {
        return new Cell(Kind.DATE, day.toString());
    }

    /** Returns a cell with a whole number. */
    public static Cell of(long number) {
        return new Cell(Kind.NUMBER, Long.toString(number));
    }

    /** Returns whether there is nothing in it. */
    public boolean isBlank() {
        return text.isEmpty() && kind != Kind.ERROR;
    }

    /** What a cell may be; of a CSV file every cell is a text. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** A formula that failed. */
        ERROR
    }
}
