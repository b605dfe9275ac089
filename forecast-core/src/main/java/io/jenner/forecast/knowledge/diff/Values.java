package io.jenner.forecast.knowledge.diff;

import io.jenner.forecast.knowledge.SeriesDose.Season;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of a schedule as text. */
final class Values {

    static final String NONE = "none";

    private Values() {}

    static String text(@Nullable Object value) {
        if (value == null) {
            return NONE;
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (value instanceof Season season) {
            return days(season.firstDay(), season.lastDay());
        }
        if (value instanceof Collection<?> several) {
            String joined = several.stream().map(Values::text).sorted().collect(Collectors.joining(", "));
            return joined.isEmpty() ? NONE : joined;
        }
        return value.toString();
    }

    private static String days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return (first == null ? "open" : first) + " to " + (last == null ? "open" : last);
    }

    /** Returns the days for which a dated row holds, with a blank in front; empty for a row without days. */
    static String forDoses(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null && until == null) {
            return "";
        }
        return " for doses" + (from == null ? "" : " from " + from) + (until == null ? "" : " before " + until);
    }
}
