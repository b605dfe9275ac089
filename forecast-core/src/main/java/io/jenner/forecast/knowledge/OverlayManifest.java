package io.jenner.forecast.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an overlay says of itself: who changes what, why, and since when.
 *
 * @param name short name, with which answers are stamped
 * @param title name for people
 * @param who who answers for it
 * @param why what it is for
 * @param since day since which it is in use; it is told, and has no effect on answers
 * @param schedule name of the schedule it was written for
 * @param release release of that schedule it was written for
 * @param items every item that it adds, replaces or removes
 * @param notOffered products that are never recommended
 * @param place where it stands
 */
public record OverlayManifest(
        String name,
        String title,
        String who,
        String why,
        LocalDate since,
        String schedule,
        String release,
        List<Item> items,
        List<NotOffered> notOffered,
        Place place) {

    public OverlayManifest {
        items = List.copyOf(items);
        notOffered = List.copyOf(notOffered);
    }

    /** Returns the names of all items of a kind with which the same is done. */
    public Set<String> names(Action action, Kind kind) {
        return items.stream()
                .filter(item -> item.action() == action && item.kind() == kind)
                .map(Item::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is done with an item. */
    public enum Action {
        /** The base has no item of this name. */
        ADDS,
        /** The item takes the place of the base's item of this name. */
        REPLACES,
        /** The base's item of this name is taken out. */
        REMOVES
    }

    /** What has a name and can be changed as a whole. */
    public enum Kind {
        SERIES("series"),
        /** Immunity and contraindications, and not the series. */
        ANTIGEN("antigen"),
        VACCINE("vaccine"),
        VACCINE_GROUP("vaccine group"),
        /** Named by the codes of its vaccines, such as {@code 03 then 21}. */
        VACCINE_CONFLICT("vaccine conflict"),
        OBSERVATION("observation"),
        /** The shared decisions of a series, named by the series. */
        DECISIONS("shared decisions of"),
        RULE("rule");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Returns the words for it, before a name. */
        public String words() {
            return words;
        }
    }

    /**
     * An item that the overlay changes.
     *
     * @param action what is done with it
     * @param kind what it is
     * @param name its name
     * @param why the reason
     * @param who who decided it
     * @param since day since which it holds; it is told, and has no effect on answers
     * @param place where it is declared
     */
    public record Item(Action action, Kind kind, String name, String why, String who, LocalDate since, Place place) {}

    /**
     * A product that is never recommended. Doses of it count as before.
     *
     * @param cvx CVX code
     * @param why the reason
     * @param place where it is declared
     */
    public record NotOffered(String cvx, String why, Place place) {}
}
