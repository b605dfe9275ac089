package io.jenner.cli.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which rows every id stands, known before a patient is made; not for use by several threads while it is filled. */
final class IdRows {

    private final Map<String, Long> last = new HashMap<>();
    private final Map<String, List<Long>> repeated = new HashMap<>();
    private final boolean once;

    /**
     * Creates a list.
     *
     * @param once whether an id is to stand in one row only
     */
    IdRows(boolean once) {
        this.once = once;
    }

    /** Notes an id in the next row; one that is empty is none. */
    void note(String id, long row) {
        if (id.isEmpty()) {
            return;
        }
        Long before = last.put(id, row);
        if (once && before != null) {
            repeated.computeIfAbsent(id, first -> new ArrayList<>(List.of(before)))
                    .add(row);
        }
    }

    /** Returns how many ids there are. */
    int size() {
        return last.size();
    }

    /** Returns whether no later row has the id. */
    boolean isLast(String id, long row) {
        return last.getOrDefault(id, 0L) <= row;
    }

    /** Returns the other rows with an id that is to stand once. */
    List<Long> others(String id, long row) {
        return repeated.getOrDefault(id, List.of()).stream()
                .filter(other -> other != row)
                .toList();
    }
}
