package io.jenner.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Collects everything that is wrong with a text; not for use by several threads. */
final class Faults {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,39}");
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

    /** Returns the name of a field; one that does not look like a name is not repeated. */
    String name(String key) {
        return kind.quotes() || NAME.matcher(key).matches() ? key : Path.UNNAMED;
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
