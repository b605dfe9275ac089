package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.Overlay;
import io.jenner.forecast.knowledge.OverlayManifest;
import io.jenner.forecast.knowledge.OverlayManifest.Action;
import io.jenner.forecast.knowledge.OverlayManifest.Item;
import io.jenner.forecast.knowledge.OverlayManifest.Kind;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.yaml.Names;
import io.jenner.forecast.knowledge.yaml.Problems;
import io.jenner.forecast.knowledge.yaml.Spot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays the items of an overlay over those of its base, and holds both against the manifest. For one thread. */
public final class DeclaredItems {

    private final Map<Kind, Map<String, Item>> declared = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Boolean>> found = new EnumMap<>(Kind.class);
    private final Problems problems;

    /** Starts with a manifest; what is wrong is added to the problems. */
    public DeclaredItems(OverlayManifest manifest, Problems problems) {
        this.problems = problems;
        for (Kind kind : Kind.values()) {
            declared.put(kind, new LinkedHashMap<>());
            found.put(kind, new HashMap<>());
        }
        manifest.items().forEach(item -> declared.get(item.kind()).put(item.name(), item));
    }

    /**
     * Returns the rows of the base with those of the overlay: a row of a name that the base has takes its place, others come
     * last, and those that the manifest removes are gone. Several rows may share a name.
     */
    public <T> List<T> over(List<T> base, List<T> own, Kind kind, Function<T, String> name, Function<T, Place> place) {
        Map<String, List<T>> byName = new LinkedHashMap<>();
        own.forEach(row -> byName.computeIfAbsent(name.apply(row), any -> new ArrayList<>())
                .add(row));
        List<T> result = new ArrayList<>();
        Map<String, Boolean> inBase = new HashMap<>();
        for (T row : base) {
            String key = name.apply(row);
            boolean isFirst = inBase.put(key, true) == null;
            if (byName.containsKey(key)) {
                result.addAll(isFirst ? byName.get(key) : List.of());
            } else if (!isRemoved(kind, key)) {
                result.add(row);
            }
        }
        byName.forEach((key, rows) -> {
            boolean replaces = inBase.containsKey(key);
            checkDeclared(kind, key, place.apply(rows.get(0)), replaces);
            if (!replaces) {
                result.addAll(rows);
            }
        });
        checkFulfilled(kind, byName.keySet(), inBase.keySet());
        return result;
    }

    boolean isRemoved(Kind kind, String name) {
        Item item = item(kind, name);
        return item != null && item.action() == Action.REMOVES;
    }

    boolean isReplaced(Kind kind, String name) {
        Item item = item(kind, name);
        return item != null && item.action() == Action.REPLACES;
    }

    @Nullable
    private Item item(Kind kind, String name) {
        return declared.get(kind).get(name);
    }

    /** Reports an item of the files that the manifest does not declare, or declares otherwise. */
    private void checkDeclared(Kind kind, String name, Place place, boolean replaces) {
        Item item = item(kind, name);
        String what = "the " + kind.words() + " '" + name + "'";
        String section = replaces ? "replaces" : "adds";
        if (item == null) {
            problems.error(
                    spot(place),
                    what + ", which " + (replaces ? "the base has" : "is new") + " and the manifest does not name",
                    "it under '" + section + "' in " + Overlay.MANIFEST + ", with the reason",
                    replaces ? "declare it there, or give yours another name" : "declare it there");
        } else if (item.action() != (replaces ? Action.REPLACES : Action.ADDS)) {
            problems.error(
                    spot(item.place()),
                    what + " under '" + Names.word(item.action()) + "'",
                    "it under '" + section + "', as the base "
                            + (replaces ? "has one of this name" : "has none of this name"),
                    "move the row");
        }
    }

    /** Reports declarations that no file fulfils, and what is to be removed and is not there. */
    private void checkFulfilled(Kind kind, Set<String> own, Set<String> base) {
        for (Item item : declared.get(kind).values()) {
            boolean removes = item.action() == Action.REMOVES;
            if (!item.name().isEmpty() && !(removes ? base : own).contains(item.name())) {
                String meant = Names.nearest(item.name(), removes ? base : own);
                problems.error(
                        spot(item.place()),
                        "the " + kind.words() + " '" + item.name() + "' under '" + Names.word(item.action()) + "'",
                        removes ? "one that the base has" : "one that a file of the overlay holds",
                        meant == null ? "correct the name, or remove the row" : "write " + meant);
            }
        }
    }

    private static Spot spot(Place place) {
        return new Spot(place.file(), place.line(), 0);
    }
}
