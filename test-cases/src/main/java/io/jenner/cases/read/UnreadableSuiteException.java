package io.jenner.cases.read;

import java.util.List;

/**
 * A file holds no readable suite; the message lists every fault, one on a line.
 *
 * <p>Each fault names file and place, what was found, what was expected and a remedy.
 */
public final class UnreadableSuiteException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    UnreadableSuiteException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    UnreadableSuiteException(String fault, Throwable cause) {
        super(fault, cause);
        this.faults = List.of(fault);
    }

    /** Returns every fault. */
    public List<String> faults() {
        return faults;
    }
}
