package io.jenner.benchmarks.floor;

import io.jenner.forecast.date.Offset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An offset as months and days.
 *
 * @param months years and months together
 * @param days weeks and days together; added after the months
 */
record Span(int months, int days) {

    private static final Pattern TERM = Pattern.compile("([+-]?) ?(\\d+) (day|week|month|year)s?");

    static Span of(Offset offset) {
        int months = 0;
        int days = 0;
        Matcher term = TERM.matcher(offset.toString());
        while (term.find()) {
            int amount = Integer.parseInt(term.group(2)) * ("-".equals(term.group(1)) ? -1 : 1);
            switch (term.group(3)) {
                case "year" -> months += 12 * amount;
                case "month" -> months += amount;
                case "week" -> days += 7 * amount;
                default -> days += amount;
            }
        }
        return new Span(months, days);
    }

    static @Nullable Span ofNullable(@Nullable Offset offset) {
        return offset == null ? null : of(offset);
    }

    int after(int day) {
        return (months == 0 ? day : Days.plusMonths(day, months)) + days;
    }
}
