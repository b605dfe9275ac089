package io.jenner.forecast.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/** Finds a day on which something begins, with few questions. */
final class Halving {

    private Halving() {}

    /**
     * Returns a day on which something holds while it does not on the day before, or {@code first} if it holds there.
     *
     * @param first earliest day that may be returned
     * @param last day on which it holds, after {@code first}
     * @param holds whether it holds on a day
     */
    static LocalDate begin(LocalDate first, LocalDate last, Predicate<LocalDate> holds) {
        if (holds.test(first)) {
            return first;
        }
        LocalDate without = first;
        LocalDate with = last;
        long days = ChronoUnit.DAYS.between(without, with);
        while (days > 1) {
            LocalDate middle = without.plusDays(days / 2);
            if (holds.test(middle)) {
                with = middle;
            } else {
                without = middle;
            }
            days = ChronoUnit.DAYS.between(without, with);
        }
        return with;
    }
}
