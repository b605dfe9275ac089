package io.jenner.forecast.knowledge.yaml;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.Check;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.yaml.Node.Entry;
import io.jenner.forecast.knowledge.yaml.Node.Listing;
import io.jenner.forecast.knowledge.yaml.Node.Mapping;
import io.jenner.forecast.knowledge.yaml.Scalars.Code;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a mapping, read by asking for each that is known.
 *
 * <p>A value that is needed and missing or unreadable is reported, and something harmless is returned in its place so
 * that reading goes on to the next problem.
 */
public final class Fields {

    private final Map<String, Entry> entries;
    private final boolean isReadable;
    private final Spot spot;
    private final String what;
    private final Scalars scalars;
    private final Set<String> asked = new LinkedHashSet<>();

    /**
     * Starts to read a mapping.
     *
     * @param node the mapping; anything else is reported
     * @param what what it describes, for messages, such as {@code a dose}
     * @param scalars reads the values and takes the problems
     */
    public Fields(Node node, String what, Scalars scalars) {
        this(node.spot(), node instanceof Mapping mapping ? mapping : null, what, scalars);
        if (!isReadable) {
            scalars.problems().error(spot, node.described(), "a mapping for " + what, "write its keys and values");
        }
    }

    private Fields(Spot spot, @Nullable Mapping mapping, String what, Scalars scalars) {
        this.spot = spot;
        this.what = what;
        this.scalars = scalars;
        entries = mapping == null ? Map.of() : mapping.entries();
        isReadable = mapping != null;
    }

    /** Returns where the mapping stands. */
    public Spot spot() {
        return spot;
    }

    /** Returns its file and line. */
    public Place place() {
        return spot.place();
    }

    /** Returns whether it is a mapping at all. */
    public boolean isReadable() {
        return isReadable;
    }

    /** Whether the key is there, readable or not. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Returns the keys that are there, in order. */
    public Set<String> keys() {
        return entries.keySet();
    }

    /** Returns the value of a key, or null where the key is missing. */
    @Nullable
    public Node node(String key) {
        asked.add(key);
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    @Nullable
    private Node needed(String key) {
        Node node = node(key);
        if (node == null && isReadable) {
            scalars.problems().error(spot, what + " without '" + key + "'", "the key '" + key + "'", "add it");
        }
        return node;
    }

    /** Reads the value of a key that must be there; {@code otherwise} where it is missing or cannot be read. */
    public <T> T needed(String key, Function<Node, @Nullable T> read, T otherwise) {
        Node node = needed(key);
        T value = node == null ? null : read.apply(node);
        return value == null ? otherwise : value;
    }

    /** Reads the value of a key, or returns null where the key is missing or its value cannot be read. */
    @Nullable
    public <T> T optional(String key, Function<Node, @Nullable T> read) {
        Node node = node(key);
        return node == null ? null : read.apply(node);
    }

    /** Reads a text that must be there; empty where it cannot be read. */
    public String text(String key) {
        return needed(key, scalars::text, "");
    }

    /** Reads a text; null where it is missing or cannot be read. */
    @Nullable
    public String optionalText(String key) {
        return optional(key, scalars::text);
    }

    /** Reads a code that must be there; empty where it cannot be read. */
    public String code(String key, Code kind) {
        return needed(key, node -> scalars.code(node, kind), "");
    }

    /** Reads an offset; null where it is missing or cannot be read. */
    @Nullable
    public Offset offset(String key) {
        return optional(key, scalars::offset);
    }

    /** Reads an offset that must be there; no days where it cannot be read. */
    public Offset neededOffset(String key) {
        return needed(key, scalars::offset, Offset.ofDays(0));
    }

    /** Reads a date; null where it is missing or cannot be read. */
    @Nullable
    public LocalDate date(String key) {
        return optional(key, scalars::date);
    }

    /** Reads a date that must be there; the epoch where it cannot be read. */
    public LocalDate neededDate(String key) {
        return needed(key, scalars::date, LocalDate.EPOCH);
    }

    /** Reads a whole number; null where it is missing or cannot be read. */
    @Nullable
    public Integer whole(String key) {
        return optional(key, scalars::whole);
    }

    /** Reads a whole number; -1 where it cannot be read. */
    public int neededWhole(String key) {
        return needed(key, scalars::whole, -1);
    }

    /** Reads a number; null where it is missing or cannot be read. */
    @Nullable
    public BigDecimal decimal(String key) {
        return optional(key, scalars::decimal);
    }

    /** Reads a flag; a missing key is false. */
    public boolean flag(String key) {
        return Boolean.TRUE.equals(optionalFlag(key));
    }

    /** Reads a flag; null where it is missing or cannot be read. */
    @Nullable
    public Boolean optionalFlag(String key) {
        return optional(key, scalars::flag);
    }

    /** Reads a flag that must be there; false where it cannot be read. */
    public boolean neededFlag(String key) {
        return needed(key, scalars::flag, false);
    }

    /** Reads the word for one of some enum values; the first value where it cannot be read. */
    public <E extends Enum<E>> E word(String key, E[] values) {
        return needed(key, node -> scalars.word(node, values), values[0]);
    }

    /** Reads one of some words; {@code otherwise} where it cannot be read. */
    public <T> T word(String key, Map<String, T> meanings, T otherwise) {
        return needed(key, node -> scalars.word(node, meanings), otherwise);
    }

    /** Reads one of some words; null where the key is missing or its value cannot be read. */
    @Nullable
    public <T> T optionalWord(String key, Map<String, T> meanings) {
        return optional(key, node -> scalars.word(node, meanings));
    }

    /** Reads a mapping that may be missing. */
    @Nullable
    public Fields fields(String key, String describes) {
        return optional(key, node -> new Fields(node, describes, scalars));
    }

    /** Reads a mapping that must be there; one without keys where it cannot be read. */
    public Fields neededFields(String key, String describes) {
        Node node = needed(key);
        return node == null ? new Fields(spot, null, describes, scalars) : new Fields(node, describes, scalars);
    }

    /** Reads a list that may be missing; an empty one is reported, because leaving the key out says the same. */
    public <T> List<T> list(String key, Function<Node, @Nullable T> read) {
        Node node = node(key);
        return node == null ? List.of() : items(node, read, false);
    }

    /** Reads a list that must be there and may not be empty. */
    public <T> List<T> neededList(String key, Function<Node, @Nullable T> read) {
        Node node = needed(key);
        return node == null ? List.of() : items(node, read, false);
    }

    /** Reads a list that must be there and may be empty. */
    public <T> List<T> anyList(String key, Function<Node, @Nullable T> read) {
        Node node = needed(key);
        return node == null ? List.of() : items(node, read, true);
    }

    private <T> List<T> items(Node node, Function<Node, @Nullable T> read, boolean mayBeEmpty) {
        if (!(node instanceof Listing listing)) {
            scalars.problems().error(node.spot(), node.described(), "a list", "write the rows with '-', or use [ ]");
            return List.of();
        }
        if (listing.items().isEmpty() && !mayBeEmpty) {
            scalars.problems().error(node.spot(), "an empty list", "at least one row", "leave the key out");
        }
        List<T> items = new ArrayList<>();
        for (Node item : listing.items()) {
            T value = read.apply(item);
            if (value != null) {
                items.add(value);
            }
        }
        return items;
    }

    /** Reads a list of mappings. */
    public <T> List<T> rows(String key, String describes, Function<Fields, T> read) {
        return list(key, node -> row(node, describes, read));
    }

    /** Reads a list of mappings that must be there. */
    public <T> List<T> neededRows(String key, String describes, Function<Fields, T> read) {
        return neededList(key, node -> row(node, describes, read));
    }

    private <T> T row(Node node, String describes, Function<Fields, T> read) {
        Fields fields = new Fields(node, describes, scalars);
        T value = read.apply(fields);
        fields.end();
        return value;
    }

    /** Reports the keys that nobody asked for. */
    public void end() {
        entries.forEach((key, entry) -> {
            if (!asked.contains(key) && !key.equals("<<")) {
                String meant = Names.nearest(key, asked);
                scalars.problems()
                        .error(
                                entry.key(),
                                "the unknown key '" + key + "' in " + what,
                                "one of " + String.join(", ", asked),
                                meant == null ? "remove it or correct its spelling" : "write '" + meant + "'");
            }
        });
    }

    /** Reports an error of the mapping as a whole. */
    public void error(String found, String expected, String remedy) {
        scalars.problems().error(spot, found, expected, remedy);
    }

    /** Reports what a check found in the mapping as a whole. */
    public void found(Check check, String found, String expected, String remedy) {
        scalars.problems().found(check, spot, found, expected, remedy);
    }

    /** Reports what a check found at one of the keys. */
    public void found(Check check, String key, String found, String expected, String remedy) {
        Entry entry = entries.get(key);
        scalars.problems().found(check, entry == null ? spot : entry.key(), found, expected, remedy);
    }
}
