package io.jenner.forecast.engine.lint;

import io.jenner.forecast.engine.lint.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a rule file into words and signs; comments and blanks go. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("(?s)(?<blank>\\s+|//[^\\n]*|/\\*.*?\\*/)"
            + "|(?<text>\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*')"
            + "|(?<word>(?:no-loop|lock-on-active|agenda-group|activation-group|ruleflow-group|auto-focus"
            + "|date-effective|date-expires)\\b|[\\p{L}_$][\\p{L}\\p{N}_$]*)"
            + "|(?<number>\\d[\\w.]*)"
            + "|(?<sign>==|!=|<=|>=|&&|\\|\\||.)");

    private Tokens() {}

    /** Returns the tokens of a text, the last of them the end of the file. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        for (int at = 0; at < text.length() && matcher.find(at); at = matcher.end()) {
            if (matcher.group("blank") == null) {
                tokens.add(token(matcher, firstOnLine(text, matcher.start())));
            }
        }
        tokens.add(new Token(Kind.END_OF_FILE, "", text.length(), true));
        return List.copyOf(tokens);
    }

    private static Token token(Matcher matcher, boolean firstOnLine) {
        String written = matcher.group();
        if (matcher.group("text") != null) {
            return new Token(Kind.TEXT, written.substring(1, written.length() - 1), matcher.start(), firstOnLine);
        }
        Kind kind =
                matcher.group("word") != null ? Kind.WORD : matcher.group("number") != null ? Kind.NUMBER : Kind.SIGN;
        return new Token(kind, written, matcher.start(), firstOnLine);
    }

    private static boolean firstOnLine(String text, int offset) {
        return text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset).isBlank();
    }
}
