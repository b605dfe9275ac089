package io.jenner.forecast.knowledge.diff;

import java.util.List;

/**
 * What is different about an antigen.
 *
 * @param name name of the antigen
 * @param presence whether both schedules have it
 * @param changes the differences of the antigen itself: immunity, contraindications, order of its series
 * @param series the series that differ: those removed, then the others in the order of the second schedule
 */
public record AntigenDiff(String name, Presence presence, List<Change> changes, List<SeriesDiff> series) {

    public AntigenDiff {
        changes = List.copyOf(changes);
        series = List.copyOf(series);
    }

    /** Returns whether nothing is different. */
    boolean isEmpty() {
        return presence == Presence.IN_BOTH && changes.isEmpty() && series.isEmpty();
    }
}
