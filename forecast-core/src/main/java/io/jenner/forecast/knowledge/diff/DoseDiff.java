package io.jenner.forecast.knowledge.diff;

import java.util.List;

/**
 * What is different about a dose of a series.
 *
 * @param number number of the dose in its series, from 1
 * @param presence whether both schedules have it
 * @param changes the differences; of an added dose all its rows, of a removed one none
 */
public record DoseDiff(int number, Presence presence, List<Change> changes) {

    public DoseDiff {
        changes = List.copyOf(changes);
    }
}
