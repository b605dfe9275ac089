package io.jenner.cases.write;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Locale;
import java.util.regex.Pattern;

/** Values as the case format writes them. */
final class CaseWords {

    /** What YAML takes for text within brackets too, and for nothing else. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9/._ -]*[A-Za-z0-9]");

    private static final Pattern FLAG = Pattern.compile("(?i)y|yes|n|no|on|off|true|false|null");

    private CaseWords() {}

    /** Returns the word for a constant: its name in small letters with blanks. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns a text, in quotes where it needs them. */
    static String text(String text) {
        return PLAIN.matcher(text).matches() && !FLAG.matcher(text).matches() ? text : quoted(text);
    }

    /** Returns a text in quotes; YAML reads what JSON writes. */
    static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
