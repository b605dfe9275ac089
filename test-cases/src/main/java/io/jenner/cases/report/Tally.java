package io.jenner.cases.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what passed, is ruled, and failed, by name, keeping the names' first order; not for use by several threads. */
final class Tally {

    private final Map<String, Count> counts = new LinkedHashMap<>();

    void addPassed(String name) {
        counts.merge(name, new Count(1, 0, 0), Count::plus);
    }

    /** Counts something that did not pass. */
    void addOther(String name, boolean ruled) {
        counts.merge(name, new Count(0, ruled ? 1 : 0, ruled ? 0 : 1), Count::plus);
    }

    Map<String, Count> counts() {
        return counts;
    }

    /** How many passed, are ruled, and failed. */
    record Count(int passed, int ruled, int failed) {

        int total() {
            return passed + ruled + failed;
        }

        Count plus(Count other) {
            return new Count(passed + other.passed, ruled + other.ruled, failed + other.failed);
        }
    }
}
