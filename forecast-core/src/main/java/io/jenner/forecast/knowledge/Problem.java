package io.jenner.forecast.knowledge;

/**
 * One fault or oddity in the content of a schedule.
 *
 * <p>Reads as a sentence: {@code file:line:column: found X, expected Y. Remedy: Z.}
 *
 * @param severity whether the content can be used all the same
 * @param file path below the folder that was read, with {@code /} between its parts; empty where no file is at fault
 * @param line line number from 1; 0 for the file as a whole
 * @param column column number from 1; 0 for the line as a whole
 * @param found what stands there, with its value
 * @param expected what should stand there
 * @param remedy what to do about it
 * @param check code of the check that found it, such as {@code minimum-above-maximum}; empty where it has none
 */
public record Problem(
        Severity severity,
        String file,
        int line,
        int column,
        String found,
        String expected,
        String remedy,
        String check) {

    /** Makes a problem that no named check found. */
    public Problem(Severity severity, String file, int line, int column, String found, String expected, String remedy) {
        this(severity, file, line, column, found, expected, remedy, "");
    }

    /** How much a problem matters. */
    public enum Severity {
        /** The content cannot be used. */
        ERROR,
        /** The content is used as it stands; a person should look. */
        WARNING
    }

    /** Returns where the problem is, such as {@code hpv/antigen.yaml:3:7}; empty where no file is at fault. */
    public String where() {
        return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
    }

    /** Returns whether the content cannot be used because of it. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        String where = where();
        return (where.isEmpty() ? "" : where + ": ") + "found " + found + ", expected " + expected + ". Remedy: "
                + remedy + ".";
    }
}
