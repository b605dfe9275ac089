package io.jenner.cli.batch;

import io.jenner.json.PatientRecord;
import java.util.List;

/** One record of a roster, not looked into yet. Immutable. */
public interface RosterRecord {

    /** Returns its line in the roster, from 1. */
    long line();

    /** Returns whether there is nothing in it. */
    boolean isBlank();

    /** Returns about how many bytes it takes. */
    int size();

    /** Reads it; may be called in any thread. Faults name their line in the roster. */
    PatientRecord read();

    /** Returns texts of the record that come back with the answer and decide nothing. */
    default List<String> kept() {
        return List.of();
    }
}
