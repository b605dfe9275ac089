package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.files.Node.Entry;
import io.jenner.forecast.knowledge.files.Node.Listing;
import io.jenner.forecast.knowledge.files.Node.Mapping;
import io.jenner.forecast.knowledge.files.Scalars.Code;
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
final class Fields {

    private final Map<String, Entry> entries;
    private final boolean isReadable;
    private final Spot spot;
    private final String what;
    private final Reading reading;
    private final Set<String> asked = new LinkedHashSet<>();

    /**
     * Starts to read a mapping.
     *
     * @param node the mapping; anything else is reported
     * @param what what it describes, for messages, such as {@code a dose}
     */
    Fields(Node node, String what, Reading reading) {
        this(node.spot(), node instanceof Mapping mapping ? mapping : null, what, reading);
        if (!isReadable) {
            reading.problems().error(spot, node.described(), "a mapping for " + what, "write its keys and values");
        }
    }

    private Fields(Spot spot, @Nullable Mapping mapping, String what, Reading reading) {
        this.spot = spot;
        this.what = what;
        this.reading = reading;
        entries = mapping == null ? Map.of() : mapping.entries();
        isReadable = mapping != null;
    }

    Spot spot() {
        return spot;
    }

    Place place() {
        return spot.place();
    }

    /** Whether the key is there, readable or not. */
    boolean has(String key) {
        return entries.containsKey(key);
    }

    Set<String> keys() {
        return entries.keySet();
    }

    /** Returns the value of a key, or null where the key is missing. */
    @Nullable
    Node node(String key) {
        asked.add(key);
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    @Nullable
    private Node needed(String key) {
        Node node = node(key);
        if (node == null && isReadable) {
            reading.problems().error(spot, what + " without '" + key + "'", "the key '" + key + "'", "add it");
        }
        return node;
    }

    private <T> T needed(String key, Function<Node, @Nullable T> read, T otherwise) {
        Node node = needed(key);
        T value = node == null ? null : read.apply(node);
        return value == null ? otherwise : value;
    }

    @Nullable
    private <T> T optional(String key, Function<Node, @Nullable T> read) {
        Node node = node(key);
        return node == null ? null : read.apply(node);
    }

    String text(String key) {
        return needed(key, reading.scalars()::text, "");
    }

    @Nullable
    String optionalText(String key) {
        return optional(key, reading.scalars()::text);
    }

    String code(String key, Code kind) {
        return needed(key, node -> reading.scalars().code(node, kind), "");
    }

    /** Reads a name and notes that it must be defined somewhere. */
    String reference(String key, References.Kind kind) {
        return needed(key, node -> reading.reference(node, kind), "");
    }

    @Nullable
    Offset offset(String key) {
        return optional(key, reading.scalars()::offset);
    }

    Offset neededOffset(String key) {
        return needed(key, reading.scalars()::offset, Offset.ofDays(0));
    }

    @Nullable
    LocalDate date(String key) {
        return optional(key, reading.scalars()::date);
    }

    LocalDate neededDate(String key) {
        return needed(key, reading.scalars()::date, LocalDate.EPOCH);
    }

    @Nullable
    Integer whole(String key) {
        return optional(key, reading.scalars()::whole);
    }

    /** Reads a whole number; -1 where it cannot be read. */
    int neededWhole(String key) {
        return needed(key, reading.scalars()::whole, -1);
    }

    @Nullable
    BigDecimal decimal(String key) {
        return optional(key, reading.scalars()::decimal);
    }

    /** Reads a flag; a missing key is false. */
    boolean flag(String key) {
        return Boolean.TRUE.equals(optionalFlag(key));
    }

    @Nullable
    Boolean optionalFlag(String key) {
        return optional(key, reading.scalars()::flag);
    }

    boolean neededFlag(String key) {
        return needed(key, reading.scalars()::flag, false);
    }

    /** Reads the word for one of some enum values; the first value where it cannot be read. */
    <E extends Enum<E>> E word(String key, E[] values) {
        return needed(key, node -> reading.scalars().word(node, values), values[0]);
    }

    /** Reads one of some words; {@code otherwise} where it cannot be read. */
    <T> T word(String key, Map<String, T> meanings, T otherwise) {
        return needed(key, node -> reading.scalars().word(node, meanings), otherwise);
    }

    @Nullable
    <T> T optionalWord(String key, Map<String, T> meanings) {
        return optional(key, node -> reading.scalars().word(node, meanings));
    }

    /** Reads a mapping that may be missing. */
    @Nullable
    Fields fields(String key, String describes) {
        return optional(key, node -> new Fields(node, describes, reading));
    }

    Fields neededFields(String key, String describes) {
        Node node = needed(key);
        return node == null ? new Fields(spot, null, describes, reading) : new Fields(node, describes, reading);
    }

    /** Reads a list that may be missing; an empty one is reported, because leaving the key out says the same. */
    <T> List<T> list(String key, Function<Node, @Nullable T> read) {
        Node node = node(key);
        return node == null ? List.of() : items(node, read, false);
    }

    <T> List<T> neededList(String key, Function<Node, @Nullable T> read) {
        Node node = needed(key);
        return node == null ? List.of() : items(node, read, false);
    }

    /** Reads a list that must be there and may be empty. */
    <T> List<T> anyList(String key, Function<Node, @Nullable T> read) {
        Node node = needed(key);
        return node == null ? List.of() : items(node, read, true);
    }

    private <T> List<T> items(Node node, Function<Node, @Nullable T> read, boolean mayBeEmpty) {
        if (!(node instanceof Listing listing)) {
            reading.problems().error(node.spot(), node.described(), "a list", "write the rows with '-', or use [ ]");
            return List.of();
        }
        if (listing.items().isEmpty() && !mayBeEmpty) {
            reading.problems().error(node.spot(), "an empty list", "at least one row", "leave the key out");
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
    <T> List<T> rows(String key, String describes, Function<Fields, T> read) {
        return list(key, node -> row(node, describes, read));
    }

    <T> List<T> neededRows(String key, String describes, Function<Fields, T> read) {
        return neededList(key, node -> row(node, describes, read));
    }

    private <T> T row(Node node, String describes, Function<Fields, T> read) {
        Fields fields = new Fields(node, describes, reading);
        T value = read.apply(fields);
        fields.end();
        return value;
    }

    /** Reads a list of names that must be defined somewhere. */
    List<String> references(String key, References.Kind kind) {
        return list(key, node -> reading.reference(node, kind));
    }

    /** Reports the keys that nobody asked for. */
    void end() {
        entries.forEach((key, entry) -> {
            if (!asked.contains(key) && !key.equals("<<")) {
                String meant = Names.nearest(key, asked);
                reading.problems()
                        .error(
                                entry.key(),
                                "the unknown key '" + key + "' in " + what,
                                "one of " + String.join(", ", asked),
                                meant == null ? "remove it or correct its spelling" : "write '" + meant + "'");
            }
        });
    }

    void error(String found, String expected, String remedy) {
        reading.problems().error(spot, found, expected, remedy);
    }

    void warning(String found, String expected, String remedy) {
        reading.problems().warning(spot, found, expected, remedy);
    }
}
