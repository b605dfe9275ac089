package io.jenner.forecast.engine.lint;

/**
 * A word or sign of a rule file.
 *
 * @param kind what it is
 * @param text as written; of a text in quotes what stands between them
 * @param offset where it begins, from 0
 * @param firstOnLine whether nothing but blanks stands before it on its line
 */
record Token(Kind kind, String text, int offset, boolean firstOnLine) {

    /** What a token is. */
    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN,
        END_OF_FILE
    }

    /** Returns whether it is that word or sign; a text in quotes never is. */
    boolean is(String expected) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(expected);
    }

    /** Returns it as a message names it. */
    String shown() {
        return switch (kind) {
            case END_OF_FILE -> "the end of the file";
            case TEXT -> "the text \"" + text + "\"";
            default -> "'" + text + "'";
        };
    }
}
