package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.OverlayManifest;
import io.jenner.forecast.knowledge.OverlayManifest.Action;
import io.jenner.forecast.knowledge.OverlayManifest.Item;
import io.jenner.forecast.knowledge.OverlayManifest.Kind;
import io.jenner.forecast.knowledge.OverlayManifest.NotOffered;
import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Names;
import io.jenner.forecast.knowledge.yaml.Node;
import io.jenner.forecast.knowledge.yaml.Scalars.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the manifest of an overlay. */
final class ManifestFile {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CONFLICT = Pattern.compile("\\d{2,3} then \\d{2,3}");

    private static final Map<Action, String> KEYS =
            new EnumMap<>(Map.of(Action.ADDS, "adds", Action.REPLACES, "replaces", Action.REMOVES, "removes"));

    /** What nothing else in a schedule needs. */
    private static final Set<Kind> REMOVABLE =
            EnumSet.of(Kind.SERIES, Kind.VACCINE_CONFLICT, Kind.DECISIONS, Kind.RULE);

    private final Reading reading;
    private final Set<List<Object>> declared = new HashSet<>();

    ManifestFile(Reading reading) {
        this.reading = reading;
    }

    OverlayManifest read(Node root) {
        Fields file = new Fields(root, "the manifest of an overlay", reading.scalars());
        String name = file.text("overlay");
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            file.error(
                    "an overlay called '" + name + "'",
                    "small letters, digits and single hyphens, as it stands in every answer",
                    "write '" + Names.slug(name, new HashSet<>()) + "', and the name for people under 'title'");
        }
        String title = file.text("title");
        String who = file.text("who");
        String why = file.text("why");
        LocalDate since = file.neededDate("since");
        Fields base = file.neededFields("base", "the base of an overlay");
        String schedule = base.text("schedule");
        String release = base.text("release");
        base.end();
        List<Item> items = new ArrayList<>();
        for (Action action : Action.values()) {
            items.addAll(file.rows(
                    KEYS.get(action), "an item that the overlay changes", row -> item(row, action, who, since)));
        }
        List<NotOffered> notOffered = file.rows("not-offered", "a product that is not offered", this::notOffered);
        file.end();
        return new OverlayManifest(name, title, who, why, since, schedule, release, items, notOffered, file.place());
    }

    private Item item(Fields row, Action action, String who, LocalDate since) {
        List<Kind> kinds = new ArrayList<>();
        String name = "";
        for (Kind kind : Kind.values()) {
            String text = row.optional(key(kind), node -> name(node, kind));
            if (row.has(key(kind))) {
                kinds.add(kind);
                name = text == null ? "" : text;
            }
        }
        if (kinds.size() != 1) {
            row.error(
                    kinds.isEmpty() ? "an item without its kind" : kinds.size() + " kinds in one item",
                    "exactly one of " + String.join(", ", Names.words(Kind.values())),
                    "write each item in a row of its own");
            name = "";
        }
        Kind kind = kinds.isEmpty() ? Kind.SERIES : kinds.get(0);
        checkAction(row, action, kind, name);
        String own = row.optionalText("who");
        LocalDate day = row.date("since");
        return new Item(
                action, kind, name, row.text("why"), own == null ? who : own, day == null ? since : day, row.place());
    }

    private void checkAction(Fields row, Action action, Kind kind, String name) {
        if (action == Action.REMOVES && !REMOVABLE.contains(kind)) {
            row.error(
                    "the " + kind.words() + " '" + name + "' to be removed",
                    "one of " + String.join(", ", Names.words(REMOVABLE.toArray(Kind[]::new))),
                    "replace it instead");
        }
        if (!name.isEmpty() && !declared.add(List.of(kind, name))) {
            row.error("the " + kind.words() + " '" + name + "' again", "it once", "remove one of the two");
        }
    }

    @Nullable
    private String name(Node node, Kind kind) {
        return switch (kind) {
            case VACCINE -> reading.scalars().code(node, Code.CVX);
            case OBSERVATION -> reading.scalars().code(node, Code.OBSERVATION);
            case VACCINE_CONFLICT -> conflict(node);
            default -> reading.scalars().text(node);
        };
    }

    @Nullable
    private String conflict(Node node) {
        String text = reading.scalars().text(node);
        if (text == null || CONFLICT.matcher(text).matches()) {
            return text;
        }
        reading.problems()
                .error(
                        node.spot(),
                        "the vaccine conflict '" + text + "'",
                        "two CVX codes such as 03 then 21",
                        "write the code of the vaccine given first, 'then', and that of the later one");
        return null;
    }

    private NotOffered notOffered(Fields row) {
        return new NotOffered(reading.reference(row, "cvx", References.Kind.CVX), row.text("why"), row.place());
    }

    /** Returns the key under which a kind of item stands. */
    private static String key(Kind kind) {
        return Names.word(kind);
    }
}
