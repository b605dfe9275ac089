package io.jenner.forecast.explain;

import java.util.Objects;

/**
 * A line of the schedule's files.
 *
 * @param file path below the knowledge folder, such as {@code measles/measles-2-dose-series.yaml}
 * @param line number of the line, from 1
 */
public record ScheduleLine(String file, int line) {
    /**
     * Checks that nothing is null.
     *
     * @param file see {@link #file()}
     * @param line see {@link #line()}
     */
    public ScheduleLine {
        Objects.requireNonNull(file, "file");
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
