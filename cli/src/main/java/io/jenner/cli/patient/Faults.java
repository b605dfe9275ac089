package io.jenner.cli.patient;

import io.jenner.cli.UnreadableInputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects everything that is wrong with a text; not for use by several threads. */
final class Faults {

    private final String file;
    private final List<Fault> faults = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    /** Adds a fault; the path is that of the field, empty for the whole. */
    void add(Place place, String path, String found, String expected, String remedy) {
        String field = path.isEmpty() ? "" : path + ": ";
        faults.add(new Fault(
                place,
                file + ":" + place + ": " + field + "found " + found + ", expected " + expected + ". Remedy: " + remedy
                        + "."));
    }

    /** Throws what was collected, if anything, in the order of the text. */
    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new UnreadableInputException(faults.stream()
                    .sorted(Comparator.comparing((Fault fault) -> fault.place().line())
                            .thenComparing(fault -> fault.place().column()))
                    .map(Fault::message)
                    .toList());
        }
    }

    private record Fault(Place place, String message) {}
}
