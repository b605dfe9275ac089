package io.jenner.cli.answer;

import java.util.Locale;

/** Text of at most 100 columns; not for use by several threads. */
final class Lines {

    static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    /** Adds a line as it is. */
    void line(String format, Object... values) {
        String line = values.length == 0 ? format : String.format(Locale.ROOT, format, values);
        text.append(line.stripTrailing()).append(System.lineSeparator());
    }

    void blank() {
        text.append(System.lineSeparator());
    }

    /** Adds a title with a rule below it. */
    void title(String title) {
        blank();
        line(title);
        line("-".repeat(title.length()));
    }

    /** Adds words after a first part; what does not fit goes on below the words. */
    void wrapped(String first, String words) {
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
