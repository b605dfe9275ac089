package io.jenner.json;

import java.util.List;

/**
 * A text is no patient as the contract describes it.
 *
 * <p>The message lists every fault with its place, what was found, what was expected and a remedy, one on a line.
 */
public final class InvalidJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InvalidJsonException(String file, List<Fault> faults) {
        super(String.join(
                System.lineSeparator(),
                faults.stream().map(fault -> fault.message(file)).toList()));
        this.faults = List.copyOf(faults);
    }

    /** Returns everything that is wrong, in the order of the text. */
    public List<Fault> faults() {
        return faults;
    }
}
