package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.yaml.Names;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a mapping on one line: {@code {cvx: "165", begin: 9 years}}. What is null is left out. */
final class Row {

    /** Text that YAML reads as text without quotes, in a list on one line too. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._/()+%'-]*");

    private static final Pattern NUMBER_LIKE = Pattern.compile("[0-9._+-]+|0[xob].*|[0-9.+-]+e[0-9+-]+");
    private static final Set<String> TAKEN = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private final List<String> pairs = new ArrayList<>();

    /** Writes a text, in quotes where YAML would take it for something else. */
    static String text(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean plain = PLAIN.matcher(text).matches()
                && !text.endsWith(" ")
                && !TAKEN.contains(lower)
                && !NUMBER_LIKE.matcher(lower).matches();
        return plain ? text : quoted(text);
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '"', '\\' -> quoted.append('\\').append(letter);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (letter < ' ' || letter == 0x7f) {
                        quoted.append(String.format("\\x%02x", (int) letter));
                    } else {
                        quoted.append(letter);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    static String codes(List<String> codes) {
        return codes.stream().map(Row::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    static String texts(List<String> texts) {
        return texts.stream().map(Row::text).collect(Collectors.joining(", ", "[", "]"));
    }

    Row text(String key, @Nullable String value) {
        return value == null ? this : raw(key, text(value));
    }

    Row code(String key, @Nullable String value) {
        return value == null ? this : raw(key, quoted(value));
    }

    Row codes(String key, List<String> values) {
        return values.isEmpty() ? this : raw(key, codes(values));
    }

    Row offset(String key, @Nullable Offset value) {
        return value == null ? this : raw(key, value.toString());
    }

    Row date(String key, @Nullable LocalDate value) {
        return value == null ? this : raw(key, value.toString());
    }

    Row number(String key, @Nullable Integer value) {
        return value == null ? this : raw(key, value.toString());
    }

    Row decimal(String key, @Nullable BigDecimal value) {
        return value == null ? this : raw(key, value.toPlainString());
    }

    Row flag(String key, @Nullable Boolean value) {
        return value == null ? this : raw(key, value.toString());
    }

    /** Writes a flag that is false where it is left out. */
    Row flagIfTrue(String key, boolean value) {
        return value ? raw(key, "true") : this;
    }

    Row word(String key, Enum<?> value) {
        return raw(key, Names.word(value));
    }

    Row raw(String key, String value) {
        pairs.add(key + ": " + value);
        return this;
    }

    @Override
    public String toString() {
        return "{" + String.join(", ", pairs) + "}";
    }
}
