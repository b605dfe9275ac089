package io.jenner.forecast.knowledge.onto;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a schedule file in two parts.
 *
 * @param number where it stands in its file, from 1
 * @param text the whole line, without blanks at its end
 * @param data what it says: the line without its comment and without blanks at its end; empty for a comment alone
 * @param comment the comment after {@code #}, without blanks around it; empty for none
 */
record PageLine(int number, String text, String data, String comment) {

    static List<PageLine> all(String text) {
        List<PageLine> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(of(lines.size() + 1, line)));
        return lines;
    }

    private static PageLine of(int number, String line) {
        int end = startOfComment(line);
        return new PageLine(
                number,
                line.stripTrailing(),
                line.substring(0, end).stripTrailing(),
                end == line.length() ? "" : line.substring(end + 1).strip());
    }

    /** Whether it says nothing: empty, or a comment alone. */
    boolean isMute() {
        return data.isEmpty();
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    int indent() {
        return text.length() - text.stripLeading().length();
    }

    private static int startOfComment(String line) {
        char quote = 0;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            boolean afterBlank = at == 0 || Character.isWhitespace(line.charAt(at - 1));
            if (quote != 0) {
                if (quote == '"' && letter == '\\') {
                    at++;
                } else if (letter == quote) {
                    quote = 0;
                }
            } else if (letter == '#' && afterBlank) {
                return at;
            } else if ((letter == '"' || letter == '\'') && (afterBlank || "{[,".indexOf(line.charAt(at - 1)) >= 0)) {
                quote = letter;
            }
        }
        return line.length();
    }
}
