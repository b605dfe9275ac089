package io.jenner.cases.read;

import java.math.BigDecimal;

/** The content of one cell; what a file writes in many ways for "nothing" is {@link #NOTHING}. */
sealed interface Cell {

    /** An absent cell, an empty one, or one that holds blanks only. */
    Cell NOTHING = new Nothing();

    /** Returns the content as found in the file, for messages. */
    String found();

    /** Returns the cell of a text, without the blanks at its ends. */
    static Cell text(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? NOTHING : new Text(stripped);
    }

    /** No content. */
    record Nothing() implements Cell {
        @Override
        public String found() {
            return "";
        }
    }

    /** A text without blanks at its ends. */
    record Text(String text) implements Cell {
        @Override
        public String found() {
            return text;
        }
    }

    /** A number of a workbook; a date is one, too. */
    record Numeric(BigDecimal number) implements Cell {
        @Override
        public String found() {
            return number.stripTrailingZeros().toPlainString();
        }
    }
}
