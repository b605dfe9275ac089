package io.jenner.forecast.knowledge.lint;

import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.yaml.Node;
import io.jenner.forecast.knowledge.yaml.Problems;
import io.jenner.forecast.knowledge.yaml.Spot;
import io.jenner.forecast.knowledge.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of rows, of which the schedule keeps the lines, by reading their files once more.
 *
 * <p>Not for use by several threads.
 */
public final class Spots {

    private final @Nullable Path folder;
    private final Map<String, Map<Integer, Node.Mapping>> rowsByFile = new HashMap<>();

    private Spots(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Looks into the files of a folder. */
    public static Spots in(Path folder) {
        return new Spots(folder);
    }

    /** Has no files, and knows no columns. */
    public static Spots none() {
        return new Spots(null);
    }

    /** Returns where a row begins. */
    public Spot of(Place place) {
        Node.Mapping row = row(place);
        return row == null ? new Spot(place.file(), place.line(), 0) : row.spot();
    }

    /** Returns where a key of a row stands; the row itself where it has no such key. */
    public Spot of(Place place, String key) {
        Node.Mapping row = row(place);
        Node.Entry entry = row == null ? null : row.entries().get(key);
        return entry == null ? of(place) : entry.key();
    }

    private Node.@Nullable Mapping row(Place place) {
        return rowsByFile.computeIfAbsent(place.file(), this::rows).get(place.line());
    }

    private Map<Integer, Node.Mapping> rows(String file) {
        Map<Integer, Node.Mapping> rows = new HashMap<>();
        Node root = folder == null || file.isEmpty() ? null : read(folder, file);
        if (root != null) {
            gather(root, rows);
        }
        return rows;
    }

    @Nullable
    private static Node read(Path folder, String file) {
        try {
            return YamlFile.parse(file, Files.readString(folder.resolve(file)), "a schedule file", new Problems());
        } catch (IOException changedMeanwhile) {
            return null;
        }
    }

    private static void gather(Node node, Map<Integer, Node.Mapping> rows) {
        if (node instanceof Node.Mapping mapping) {
            rows.putIfAbsent(mapping.spot().line(), mapping);
            mapping.entries().values().forEach(entry -> gather(entry.value(), rows));
        } else if (node instanceof Node.Listing listing) {
            listing.items().forEach(item -> gather(item, rows));
        }
    }
}
