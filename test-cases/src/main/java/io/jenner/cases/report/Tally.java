package io.jenner.cases.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts passed and failed by name, keeping the names' first order; not for use by several threads. */
final class Tally {

    private final Map<String, Count> counts = new LinkedHashMap<>();

    void add(String name, boolean passed) {
        counts.merge(name, new Count(passed ? 1 : 0, passed ? 0 : 1), Count::plus);
    }

    Map<String, Count> counts() {
        return counts;
    }

    /** How many passed and failed. */
    record Count(int passed, int failed) {

        int total() {
            return passed + failed;
        }

        Count plus(Count other) {
            return new Count(passed + other.passed, failed + other.failed);
        }
    }
}
