package io.jenner.forecast.knowledge;

/**
 * Where a fact stands in the schedule files.
 *
 * @param file path below the knowledge folder, with {@code /} between its parts; empty where there is no file
 * @param line line number from 1; 0 where there is no file
 */
public record Place(String file, int line) {

    /** The place of a fact that was not read from a file. */
    public static final Place NOWHERE = new Place("", 0);

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
