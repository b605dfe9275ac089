package io.jenner.forecast;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The vaccine groups of a schedule, found by their names as people type them: in any case, with blanks around them.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class VaccineGroupNames {

    private final List<String> names;

    private VaccineGroupNames(List<String> names) {
        this.names = names;
    }

    /**
     * {@return the vaccine groups with these names}
     *
     * @param names the names as the schedule writes them, in its order
     */
    public static VaccineGroupNames of(Collection<String> names) {
        return new VaccineGroupNames(List.copyOf(Objects.requireNonNull(names, "names")));
    }

    /** {@return the names as the schedule writes them, in its order} */
    public List<String> all() {
        return names;
    }

    /**
     * {@return the name as the schedule writes it; empty if it has no such vaccine group}
     *
     * @param typed the name in any case; one that is written as in the schedule goes first
     */
    public Optional<String> find(String typed) {
        String wanted = Objects.requireNonNull(typed, "typed").strip();
        return names.contains(wanted)
                ? Optional.of(wanted)
                : names.stream().filter(wanted::equalsIgnoreCase).findFirst();
    }

    /**
     * {@return the name as the schedule writes it}
     *
     * @param typed the name in any case
     * @throws IllegalArgumentException if the schedule has no such vaccine group; the message lists the groups, and does not
     *     repeat the name
     */
    public String get(String typed) {
        return find(typed)
                .orElseThrow(
                        () -> new IllegalArgumentException("found a name that no vaccine group has, expected one of "
                                + String.join(", ", names) + ". Remedy: write the name as the schedule does"));
    }
}
