package io.jenner.forecast.knowledge.cdsi;

import io.jenner.forecast.date.Offset;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of elements in the forms that CDSi uses; what cannot be read is reported and becomes null. */
final class Words {

    static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);
    static final Map<String, Boolean> Y_N = Map.of("y", true, "n", false);

    private static final LocalDate FALLBACK_DATE = LocalDate.of(1900, 1, 1);
    private static final Pattern CVX = Pattern.compile("\\d{2,3}");
    private static final Pattern OBSERVATION = Pattern.compile("\\d{3}");
    private static final Pattern DOSE = Pattern.compile("(?:dose\\s+)?(\\d{1,3})", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter DIGITS =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SLASHES =
            DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Words() {}

    /** Reads one of some words, whatever their case; {@code fallback} where it cannot be read. */
    static <T> T word(Element element, Map<String, T> words, T fallback) {
        String text = element.leafText();
        T value = words.get(text.toLowerCase(Locale.ROOT));
        if (value != null) {
            return value;
        }
        if (!text.isEmpty()) {
            element.error(
                    "the word '" + text + "' in <" + element.name() + ">",
                    "one of "
                            + String.join(", ", words.keySet().stream().sorted().toList()),
                    "check that the file is of a known CDSi schema");
        }
        return fallback;
    }

    static boolean flag(Element parent, String child, Map<String, Boolean> words) {
        return word(parent.need(child), words, false);
    }

    @Nullable
    static Offset offset(Element parent, String child) {
        Element element = parent.one(child);
        if (element == null) {
            return null;
        }
        try {
            return Offset.parse(element.leafText());
        } catch (IllegalArgumentException failure) {
            element.error(
                    "'" + element.text() + "' in <" + child + ">",
                    "an age or interval such as '4 years - 4 days'",
                    "correct the text");
            return null;
        }
    }

    static Offset neededOffset(Element parent, String child) {
        parent.need(child);
        Offset offset = offset(parent, child);
        return offset == null ? Offset.ofDays(0) : offset;
    }

    @Nullable
    static LocalDate date(Element parent, String child) {
        Element element = parent.one(child);
        if (element == null) {
            return null;
        }
        String text = element.leafText();
        try {
            return LocalDate.parse(text, text.contains("/") ? SLASHES : DIGITS);
        } catch (DateTimeException failure) {
            element.error("'" + text + "' in <" + child + ">", "a date as yyyyMMdd or MM/dd/yyyy", "correct the date");
            return null;
        }
    }

    static LocalDate neededDate(Element parent, String child) {
        parent.need(child);
        LocalDate date = date(parent, child);
        return date == null ? FALLBACK_DATE : date;
    }

    /** Reads a last day; returns the day after it, from which the row no longer holds. */
    @Nullable
    static LocalDate dayAfter(Element parent, String child) {
        LocalDate last = date(parent, child);
        return last == null ? null : last.plusDays(1);
    }

    static String cvx(Element parent, String child) {
        Element element = parent.need(child);
        return cvxCode(element, element.leafText());
    }

    private static String cvxCode(Element element, String text) {
        if (!text.isEmpty() && !CVX.matcher(text).matches()) {
            element.error(
                    "'" + text + "' in <" + element.name() + ">",
                    "CVX codes of two or three digits, separated by ';'",
                    "correct the code");
        }
        return text;
    }

    static List<String> cvxList(Element parent, String child) {
        List<String> codes = new ArrayList<>();
        Element element = parent.one(child);
        if (element != null) {
            for (String code : parts(element, ";")) {
                codes.add(cvxCode(element, code));
            }
        }
        return codes;
    }

    /** Reads series group codes, separated by semicolon or comma. */
    static List<String> groupList(Element parent, String child) {
        Element element = parent.one(child);
        return element == null ? List.of() : parts(element, "[;,]");
    }

    private static List<String> parts(Element element, String separator) {
        List<String> parts = new ArrayList<>();
        for (String part : element.leafText().split(separator, -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    static String observation(Element parent, String child) {
        Element element = parent.need(child);
        String text = element.leafText();
        if (!text.isEmpty() && !OBSERVATION.matcher(text).matches()) {
            element.error(
                    "'" + text + "' in <" + child + ">", "an observation code of three digits", "correct the code");
        }
        return text;
    }

    /** Reads {@code Dose 3} or {@code 3}. */
    static int doseNumber(Element element) {
        String text = element.leafText();
        Matcher matcher = DOSE.matcher(text);
        if (matcher.matches() && Integer.parseInt(matcher.group(1)) > 0) {
            return Integer.parseInt(matcher.group(1));
        }
        if (!text.isEmpty()) {
            element.error(
                    "'" + text + "' in <" + element.name() + ">",
                    "a dose such as 'Dose 3' or '3'",
                    "correct the number");
        }
        return 1;
    }

    static int count(Element element) {
        String text = element.leafText();
        if (text.matches("\\d{1,4}")) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            element.error("'" + text + "' in <" + element.name() + ">", "a whole number", "correct the number");
        }
        return 0;
    }

    @Nullable
    static BigDecimal volume(Element parent, String child) {
        Element element = parent.one(child);
        if (element == null) {
            return null;
        }
        if (!element.leafText().matches("\\d{1,6}(\\.\\d{1,6})?")) {
            element.error("'" + element.text() + "' in <" + child + ">", "a volume in ml such as 0.5", "correct it");
            return null;
        }
        return new BigDecimal(element.text());
    }

    /** Returns the text of a child, or null where there is none. */
    @Nullable
    static String orNull(Element parent, String child) {
        String text = parent.optionalText(child);
        return text.isEmpty() ? null : text;
    }
}
