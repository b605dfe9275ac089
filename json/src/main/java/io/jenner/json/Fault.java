package io.jenner.json;

/**
 * One thing that is wrong with a text.
 *
 * @param line line in the file, from 1
 * @param column column in the line, from 1; 0 where the whole line is meant
 * @param field path of the field, such as {@code doses[1].cvx}; empty for the whole
 * @param found what stands there
 * @param expected what should stand there
 * @param remedy what to do, as a sentence without its full stop
 */
public record Fault(long line, int column, String field, String found, String expected, String remedy) {

    /** Returns the fault as a message that begins with its place in the file. */
    String message(String file) {
        String path = field.isEmpty() ? "" : field + ": ";
        return file + ":" + line + ":" + column + ": " + path + "found " + found + ", expected " + expected
                + ". Remedy: " + remedy + ".";
    }
}
