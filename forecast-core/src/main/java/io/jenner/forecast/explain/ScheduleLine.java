package io.jenner.forecast.explain;

/**
 * A line of the schedule's files.
 *
 * @param file path below the knowledge folder, such as {@code measles/measles-2-dose-series.yaml}
 * @param line number of the line, from 1
 */
public record ScheduleLine(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
