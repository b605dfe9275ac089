package io.jenner.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document is not what the contract describes.
 *
 * <p>The message lists every fault with its place, what was found, what was expected and a remedy, one on a line. It holds
 * nothing that the document says, apart from names of fields; only with {@link JennerJson#ofFile} it quotes values.
 */
public final class InvalidJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InvalidJsonException(String document, List<Fault> faults) {
        super(faults.stream()
                .map(fault -> fault.message(document))
                .collect(Collectors.joining(System.lineSeparator())));
        this.faults = List.copyOf(faults);
    }

    /** {@return everything that is wrong, in the order of the document; at most a thousand faults are told} */
    public List<Fault> faults() {
        return faults;
    }
}
