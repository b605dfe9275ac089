package io.jenner.cases.ruled;

import java.util.List;

/** Lists of ruled cases cannot be used; the message lists every fault, one on a line. */
public final class UnreadableRulingsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    UnreadableRulingsException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    /** Returns every fault. */
    public List<String> faults() {
        return faults;
    }
}
