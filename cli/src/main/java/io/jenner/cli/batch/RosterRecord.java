package io.jenner.cli.batch;

import io.jenner.json.PatientRecord;

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
}
