package io.jenner.benchmarks.floor;

import io.jenner.forecast.date.Offset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All ages of a schedule by number, so that the dates of a patient are calculated once each. */
final class AgeTable {

    /** Number of an age that is absent and lies before birth. */
    static final int NO_BEGIN = 0;

    /** Number of an age that is absent and is never reached. */
    static final int NO_END = 1;

    private static final int FIRST_NUMBER = 2;

    /** Ages with the same months stand together. */
    private final Span[] ages;

    /** Their numbers. */
    private final int[] numbers;

    private AgeTable(Map<Span, Integer> numberOf) {
        List<Map.Entry<Span, Integer>> sorted = numberOf.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().months()))
                .toList();
        ages = sorted.stream().map(Map.Entry::getKey).toArray(Span[]::new);
        numbers = sorted.stream().mapToInt(Map.Entry::getValue).toArray();
    }

    /** Returns the dates of all ages by number, for somebody born on that day. */
    int[] dates(int birth) {
        int[] dates = new int[FIRST_NUMBER + ages.length];
        dates[NO_BEGIN] = Days.ALWAYS;
        dates[NO_END] = Days.NEVER;
        int months = 0;
        int landing = birth;
        for (int i = 0; i < ages.length; i++) {
            if (ages[i].months() != months) {
                months = ages[i].months();
                landing = Days.plusMonths(birth, months);
            }
            dates[numbers[i]] = landing + ages[i].days();
        }
        return dates;
    }

    /** Numbers the ages of a schedule as they are met. */
    static final class Collector {
        private final Map<Span, Integer> numberOf = new HashMap<>();

        int begin(@Nullable Offset age) {
            return age == null ? NO_BEGIN : number(age);
        }

        int end(@Nullable Offset age) {
            return age == null ? NO_END : number(age);
        }

        private int number(Offset age) {
            return numberOf.computeIfAbsent(Span.of(age), span -> FIRST_NUMBER + numberOf.size());
        }

        AgeTable table() {
            return new AgeTable(numberOf);
        }
    }
}
