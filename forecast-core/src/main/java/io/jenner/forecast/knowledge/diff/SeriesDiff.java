package io.jenner.forecast.knowledge.diff;

import java.util.List;
import java.util.Optional;

/**
 * What is different about a series.
 *
 * @param name its name in the second schedule; of a removed one its name in the first
 * @param formerName its name in the first schedule if it was renamed
 * @param presence whether both schedules have it
 * @param changes the differences of the series itself; of an added series all that it says, of a removed one nothing
 * @param doses the doses that differ, by number; of an added series all of them, of a removed one none
 */
public record SeriesDiff(
        String name, Optional<String> formerName, Presence presence, List<Change> changes, List<DoseDiff> doses) {

    public SeriesDiff {
        changes = List.copyOf(changes);
        doses = List.copyOf(doses);
    }

    /** Returns whether nothing is different. */
    boolean isEmpty() {
        return presence == Presence.IN_BOTH && formerName.isEmpty() && changes.isEmpty() && doses.isEmpty();
    }
}
