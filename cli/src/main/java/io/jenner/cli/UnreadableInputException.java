package io.jenner.cli;

import java.util.List;

/** The user's input cannot be used; the message lists every fault with its remedy, one on a line. */
public final class UnreadableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableInputException(String fault) {
        super(fault);
    }

    public UnreadableInputException(String fault, Throwable cause) {
        super(fault, cause);
    }

    public UnreadableInputException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
    }
}
