package io.jenner.cli.roster;

import io.jenner.cli.roster.DateReader.FaultAt;
import io.jenner.cli.table.Row;
import io.jenner.json.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with the rows of one patient, without values; not for use by several threads. */
final class RowFaults {

    private final List<Fault> faults = new ArrayList<>();

    /** Returns what takes the faults of one cell. */
    FaultAt at(Row row, Column column) {
        return (found, expected, remedy) -> tell(row, column.label(), found, expected, remedy);
    }

    /** Adds a fault of a row. */
    void tell(Row row, String place, String found, String expected, String remedy) {
        faults.add(new Fault(row.number(), 0, place, found, expected, remedy));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Returns the faults by row. */
    List<Fault> inOrder() {
        return faults.stream().sorted(Comparator.comparingLong(Fault::line)).toList();
    }
}
