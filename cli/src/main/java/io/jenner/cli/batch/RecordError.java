package io.jenner.cli.batch;

import io.jenner.json.Fault;

/**
 * One thing that is wrong with a record.
 *
 * @param place file and line, with the column where it is known
 * @param field path of the field, such as {@code doses[1].cvx}; empty for the whole
 * @param found what stands there, without values of the record
 * @param expected what should stand there
 * @param remedy what to do, as a sentence without its full stop
 */
public record RecordError(String place, String field, String found, String expected, String remedy) {

    static RecordError of(String file, Fault fault) {
        String column = fault.column() > 0 ? ":" + fault.column() : "";
        return new RecordError(
                file + ":" + fault.line() + column, fault.field(), fault.found(), fault.expected(), fault.remedy());
    }

    /** Returns the error as a message. */
    @Override
    public String toString() {
        return place + ": " + (field.isEmpty() ? "" : field + ": ") + "found " + found + ", expected " + expected
                + ". Remedy: " + remedy + ".";
    }
}
