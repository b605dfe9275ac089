package io.jenner.forecast.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Days on which the engine forecast a dose and none counted: the next try comes later, and one day no more. */
final class Attempts {

    private static final int MOST = 9;
    private static final int LONGEST_WAIT_DAYS = 182;

    private final Map<String, Integer> failures = new HashMap<>();
    private final Map<String, LocalDate> notBefore = new HashMap<>();

    /** Takes note that no dose counted for a forecast on a day. */
    void failed(String key, LocalDate day) {
        int times = failures.merge(key, 1, Integer::sum);
        notBefore.put(key, day.plusDays(Math.min(1L << (times - 1), LONGEST_WAIT_DAYS)));
    }

    /** Takes note that a dose counted. */
    void succeeded(String key) {
        failures.remove(key);
        notBefore.remove(key);
    }

    /** Returns whether it makes sense to try again. */
    boolean mayTry(String key) {
        return failures.getOrDefault(key, 0) < MOST;
    }

    /** Returns the later of a day and the day of the next try. */
    LocalDate nextTry(String key, LocalDate day) {
        LocalDate next = notBefore.getOrDefault(key, day);
        return next.isAfter(day) ? next : day;
    }
}
