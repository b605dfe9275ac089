package io.jenner.forecast.knowledge.yaml;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.yaml.Node.Kind;
import io.jenner.forecast.knowledge.yaml.Node.Scalar;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads single values; what cannot be read is reported and becomes null. Not for use by several threads. */
public final class Scalars {

    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,5}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

    private final Problems problems;

    /** Reports what cannot be read to these problems. */
    public Scalars(Problems problems) {
        this.problems = problems;
    }

    /** Returns the problems found so far. */
    public Problems problems() {
        return problems;
    }

    /** Codes that look like numbers and must therefore be quoted. */
    public enum Code {
        CVX("a CVX code of two or three digits in quotes", "\\d{2,3}"),
        OBSERVATION("an observation code of three digits in quotes", "\\d{3}"),
        ANY("a code in quotes", ".*\\S.*");

        private final String expected;
        private final Pattern pattern;

        Code(String expected, String pattern) {
            this.expected = expected;
            this.pattern = Pattern.compile(pattern);
        }
    }

    /** Reads a text; null after reporting that it cannot be read. */
    @Nullable
    public String text(Node node) {
        if (!(node instanceof Scalar scalar) || scalar.text().isBlank()) {
            return wrong(node, "a text", "write the text");
        }
        if (scalar.kind() == Kind.NUMBER || scalar.kind() == Kind.FLAG) {
            return wrong(node, "a text in quotes", "write \"" + scalar.text() + '"');
        }
        return scalar.text();
    }

    /** Reads a code in quotes; null after reporting that it cannot be read. */
    @Nullable
    public String code(Node node, Code code) {
        if (!(node instanceof Scalar scalar) || scalar.kind() == Kind.NOTHING) {
            return wrong(node, code.expected, "write the code in quotes");
        }
        if (scalar.kind() != Kind.QUOTED) {
            return wrong(node, code.expected, "write \"" + scalar.text() + '"');
        }
        return code.pattern.matcher(scalar.text()).matches()
                ? scalar.text()
                : wrong(node, code.expected, "correct the code");
    }

    /** Reads an offset; null after reporting that it cannot be read. */
    @Nullable
    public Offset offset(Node node) {
        String expected = "an offset such as 4 years - 4 days";
        if (!(node instanceof Scalar scalar) || scalar.kind() == Kind.NOTHING) {
            return wrong(node, expected, "write one, or leave the key out");
        }
        try {
            return Offset.parse(scalar.text());
        } catch (IllegalArgumentException failure) {
            return wrong(node, expected, "use whole numbers with day, week, month or year, joined by + or -");
        }
    }

    /** Reads a date; null after reporting that it cannot be read. */
    @Nullable
    public LocalDate date(Node node) {
        String expected = "a date such as 2025-11-10";
        if (!(node instanceof Scalar scalar) || scalar.kind() == Kind.NOTHING) {
            return wrong(node, expected, "write one, or leave the key out");
        }
        try {
            return LocalDate.parse(scalar.text());
        } catch (DateTimeException failure) {
            return wrong(node, expected, "write an existing day as year-month-day");
        }
    }

    /** Reads a whole number; null after reporting that it cannot be read. */
    @Nullable
    public Integer whole(Node node) {
        boolean fits = node instanceof Scalar scalar
                && scalar.kind() == Kind.NUMBER
                && WHOLE.matcher(scalar.text()).matches();
        return fits
                ? (Integer) Integer.parseInt(((Scalar) node).text())
                : wrong(node, "a whole number without quotes", "write a number such as 2");
    }

    /** Reads a number; null after reporting that it cannot be read. */
    @Nullable
    public BigDecimal decimal(Node node) {
        boolean fits = node instanceof Scalar scalar
                && scalar.kind() == Kind.NUMBER
                && DECIMAL.matcher(scalar.text()).matches();
        return fits
                ? new BigDecimal(((Scalar) node).text())
                : wrong(node, "a number without quotes", "write a number such as 0.5");
    }

    /** Reads true or false; null after reporting that it cannot be read. */
    @Nullable
    public Boolean flag(Node node) {
        if (node instanceof Scalar scalar && scalar.kind() == Kind.FLAG) {
            switch (scalar.text()) {
                case "true" -> {
                    return true;
                }
                case "false" -> {
                    return false;
                }
                default -> {
                    // YAML takes yes, no, on and off for flags too; the files keep to one spelling
                }
            }
        }
        return wrong(node, "true or false", "write true or false");
    }

    /** Reads the word for an enum value; null after reporting that it cannot be read. */
    @Nullable
    public <E extends Enum<E>> E word(Node node, E[] values) {
        return word(node, Names.meanings(values, Names::word));
    }

    /** Reads one of some words. */
    @Nullable
    public <T> T word(Node node, Map<String, T> meanings) {
        Set<String> words = meanings.keySet();
        if (node instanceof Scalar scalar) {
            T meaning = meanings.get(scalar.text());
            if (meaning != null) {
                return meaning;
            }
            return wrong(node, "one of " + String.join(", ", words), suggestion(scalar.text(), words));
        }
        return wrong(node, "one of " + String.join(", ", words), "write one of these words");
    }

    /** Names the word that is meant, and its opposite beside it: invalid looks more like valid than like not valid. */
    private static String suggestion(String text, Set<String> words) {
        String meant = Names.nearest(text, words);
        if (meant == null) {
            return "write one of these words";
        }
        return words.contains("not " + meant) ? "write " + meant + " or not " + meant : "write " + meant;
    }

    /** Reports a value that cannot be read, and returns null in its place, whatever its type would have been. */
    @Nullable
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> T wrong(Node node, String expected, String remedy) {
        problems.error(node.spot(), node.described(), expected, remedy);
        return null;
    }
}
