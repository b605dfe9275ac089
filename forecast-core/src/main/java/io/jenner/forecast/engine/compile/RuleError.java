package io.jenner.forecast.engine.compile;

import java.util.Comparator;

/** What is wrong in a rule file; the file is empty and the line less than one where the compiler gave none. */
record RuleError(String file, int line, String message) implements Comparable<RuleError> {

    private static final Comparator<RuleError> BY_PLACE = Comparator.comparing(RuleError::file)
            .thenComparingInt(RuleError::line)
            .thenComparing(RuleError::message);

    String format(String prefix) {
        String place = file.isEmpty() ? prefix : prefix + file;
        return place + (line < 1 ? "" : ":" + line) + ": " + message;
    }

    @Override
    public int compareTo(RuleError other) {
        return BY_PLACE.compare(this, other);
    }
}
