package io.jenner.forecast.knowledge;

import java.util.List;

/**
 * The sources that one file of a schedule declares.
 *
 * @param place the file, and the line on which its sources begin
 * @param sources its sources in the order of the file
 */
public record FileSources(Place place, List<Source> sources) {

    public FileSources {
        sources = List.copyOf(sources);
    }
}
