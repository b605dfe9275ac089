package io.jenner.forecast.knowledge;

import io.jenner.forecast.date.Offset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series that is given after a shared clinical decision, at some ages or at all.
 *
 * @param series name of the series
 * @param begin age from which the decision is shared (inclusive), or null for all ages
 * @param end age from which it is not shared any more (exclusive), or null for none
 * @param sources the sources that say so
 * @param place where it stands
 */
public record SharedDecision(
        String series, @Nullable Offset begin, @Nullable Offset end, List<Source> sources, Place place) {

    public SharedDecision {
        sources = List.copyOf(sources);
    }
}
