package io.jenner.cases.words;

import java.util.Locale;

/** Text of at most 100 columns; not for use by several threads. */
public final class Lines {

    /** Most columns of a line whose words can be broken. */
    public static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    /** Adds a line as it is; with values, the line is a format for them. */
    public void line(String format, Object... values) {
        String line = values.length == 0 ? format : String.format(Locale.ROOT, format, values);
        text.append(line.stripTrailing()).append(System.lineSeparator());
    }

    /** Adds an empty line. */
    public void blank() {
        text.append(System.lineSeparator());
    }

    /** Adds a title with a rule below it. */
    public void title(String title) {
        blank();
        line(title);
        line("-".repeat(title.length()));
    }

    /** Adds words after a first part; what does not fit goes on below the words. */
    public void wrapped(String first, String words) {
        String indent = " ".repeat(first.length());
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : words.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append(System.lineSeparator());
    }
}
