package io.jenner.cases.read;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a file; not for use by several threads. */
final class Faults {

    private final String file;
    private final List<String> messages = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    /** Adds a fault of a cell. */
    void add(String place, String column, String found, String expected, String remedy) {
        messages.add(file + ", " + place + ", column " + column + ": found " + found + ", expected " + expected
                + ". Remedy: " + remedy + ".");
    }

    boolean any() {
        return !messages.isEmpty();
    }

    int count() {
        return messages.size();
    }

    /** Throws what was collected, if anything. */
    void throwIfAny() throws UnreadableSuiteException {
        if (any()) {
            throw new UnreadableSuiteException(messages);
        }
    }
}
