package io.jenner.forecast.knowledge;

import io.jenner.forecast.date.Offset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How two offsets compare when both are counted from the same day.
 *
 * <p>Months have 28 to 31 days, so that the order of 9 months and 40 weeks may depend on the day they are counted from.
 * Where it is not clear at once, every day from 1890 to 2110 is tried: an order is certain only if it is the same from
 * each of them.
 *
 * @param least the least number of days by which the first comes after the second; negative if it comes before
 * @param most the greatest such number
 */
public record OffsetOrder(int least, int most) {

    private static final int FIRST_START = (int) LocalDate.of(1890, 1, 1).toEpochDay();
    private static final int LAST_START = (int) LocalDate.of(2110, 12, 31).toEpochDay();

    private static final double DAYS_PER_MONTH = 146_097 / 4_800.0;

    /** So many months are never further than this from their average number of days. */
    private static final int SWING = 4;

    /** Trying all days takes milliseconds, and a schedule says the same again and again; it has few such pairs. */
    private static final Map<List<Sum>, OffsetOrder> EXACT = new ConcurrentHashMap<>();

    /** Compares two offsets; the bounds are exact where they are near zero, and else rounded outwards. */
    public static OffsetOrder of(Offset first, Offset second) {
        Sum difference = Sum.of(first).minus(Sum.of(second));
        if (difference.months == 0) {
            return new OffsetOrder(difference.days, difference.days);
        }
        double average = difference.months * DAYS_PER_MONTH + difference.days;
        OffsetOrder rough = new OffsetOrder((int) Math.floor(average) - SWING, (int) Math.ceil(average) + SWING);
        return rough.least > 0 || rough.most < 0
                ? rough
                : EXACT.computeIfAbsent(List.of(Sum.of(first), Sum.of(second)), pair -> exact(first, second));
    }

    private static OffsetOrder exact(Offset first, Offset second) {
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int start = FIRST_START; start <= LAST_START; start++) {
            int days = first.afterEpochDay(start) - second.afterEpochDay(start);
            least = Math.min(least, days);
            most = Math.max(most, days);
        }
        return new OffsetOrder(least, most);
    }

    /** Returns whether the first comes after the second, whatever day they are counted from. */
    public boolean isAlwaysAfter() {
        return least > 0;
    }

    /** Returns whether the first never comes before the second, whatever day they are counted from. */
    public boolean isNeverBefore() {
        return least >= 0;
    }

    /** Returns whether the first comes after the second from some days, and from others it does not. */
    public boolean isSometimesAfter() {
        return most > 0 && least <= 0;
    }

    /** The months and days of an offset. */
    private record Sum(int months, int days) {

        static Sum of(Offset offset) {
            int months = 0;
            int days = 0;
            for (Offset.Term term : offset.terms()) {
                switch (term.unit()) {
                    case YEAR -> months += 12 * term.amount();
                    case MONTH -> months += term.amount();
                    case WEEK -> days += 7 * term.amount();
                    case DAY -> days += term.amount();
                }
            }
            return new Sum(months, days);
        }

        Sum minus(Sum other) {
            return new Sum(months - other.months, days - other.days);
        }
    }
}
