package io.jenner.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects everything that is wrong with a text; not for use by several threads. */
final class Faults {

    /** A name of a field of an answer, which we write and callers do not. */
    private static final Pattern OF_ANSWER = Pattern.compile("[a-z][A-Za-z]{0,39}");

    private static final Set<String> OF_REQUEST = Stream.of(
                    RequestReader.NAMES,
                    DoseReader.NAMES,
                    ObservationReader.NAMES,
                    OptionsReader.NAMES,
                    OptionsReader.PRODUCT_NAMES)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());
    private static final int MOST = 1000;

    private final TextKind kind;
    private final List<Fault> faults = new ArrayList<>();

    Faults(TextKind kind) {
        this.kind = kind;
    }

    /** Returns what the text is, for messages. */
    TextKind kind() {
        return kind;
    }

    /** Returns the value in words; quotes it only where messages may hold what the text says. */
    String found(Json value) {
        return kind.quotes() ? value.found() : value.sort();
    }

    /** Returns the name of a field; one that the contract does not have may be a person's and is not repeated. */
    String name(String key) {
        return kind.quotes() || isOfContract(key) ? key : Path.UNNAMED;
    }

    private boolean isOfContract(String key) {
        if (kind == TextKind.ANSWER) {
            return OF_ANSWER.matcher(key).matches();
        }
        return OF_REQUEST.contains(key) || OF_REQUEST.stream().anyMatch(name -> Spelling.isSame(key, name));
    }

    /** Adds a fault; the thousandth is the last that is kept. */
    void add(FaultCode code, Place place, Path path, String found, String expected, String remedy) {
        if (faults.size() < MOST) {
            faults.add(new Fault(
                    code, path.pointer(), path.field(), place.line(), place.column(), found, expected, remedy));
        }
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Returns what was collected in the order of the text. */
    List<Fault> inOrder() {
        return faults.stream()
                .sorted(Comparator.comparing(Fault::line).thenComparing(Fault::column))
                .toList();
    }

    /** Throws what was collected, if anything, in the order of the text. */
    void throwIfAny(String document) {
        if (!faults.isEmpty()) {
            throw new InvalidJsonException(document, inOrder());
        }
    }
}
