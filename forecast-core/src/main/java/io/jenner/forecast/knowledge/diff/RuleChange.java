package io.jenner.forecast.knowledge.diff;

import io.jenner.forecast.knowledge.OverlayManifest;
import io.jenner.forecast.knowledge.OverlayManifest.Action;
import io.jenner.forecast.knowledge.OverlayManifest.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A difference in the rules that two knowledge bases decide by.
 *
 * @param kind what happened to the rule
 * @param rule name of the rule
 */
public record RuleChange(Kind kind, String rule) {

    /** What may happen to a rule. */
    public enum Kind {
        /** Only the second one has it. */
        ADDED,
        /** Only the first one has it. */
        REMOVED,
        /** Both have a rule of that name, and they are not the same, or from overlays whose rule files differ. */
        REPLACED
    }

    /** Where a rule comes from. */
    private enum From {
        BASE,
        OVERLAY,
        NOWHERE
    }

    /**
     * Returns the differences between the rules with one overlay and those with another, by name.
     *
     * @param was the first overlay; empty for none
     * @param now the second overlay; empty for none
     * @param sameFiles whether the rule files of both say the same; a manifest does not tell what a rule says
     */
    public static List<RuleChange> between(
            Optional<OverlayManifest> was, Optional<OverlayManifest> now, boolean sameFiles) {
        SortedSet<String> names = new TreeSet<>();
        Stream.concat(items(was), items(now)).map(Item::name).forEach(names::add);
        List<RuleChange> changes = new ArrayList<>();
        for (String name : names) {
            between(origin(name, was, now), origin(name, now, was), sameFiles)
                    .ifPresent(kind -> changes.add(new RuleChange(kind, name)));
        }
        return changes;
    }

    private static Optional<Kind> between(From was, From now, boolean sameFiles) {
        if (was == now) {
            return was == From.OVERLAY && !sameFiles ? Optional.of(Kind.REPLACED) : Optional.empty();
        }
        return Optional.of(was == From.NOWHERE ? Kind.ADDED : now == From.NOWHERE ? Kind.REMOVED : Kind.REPLACED);
    }

    /** A rule that an overlay does not name is the base's, unless the other overlay adds it. */
    private static From origin(String rule, Optional<OverlayManifest> overlay, Optional<OverlayManifest> other) {
        return action(rule, overlay)
                .map(action -> action == Action.REMOVES ? From.NOWHERE : From.OVERLAY)
                .orElseGet(() -> action(rule, other).equals(Optional.of(Action.ADDS)) ? From.NOWHERE : From.BASE);
    }

    private static Optional<Action> action(String rule, Optional<OverlayManifest> overlay) {
        return items(overlay)
                .filter(item -> item.name().equals(rule))
                .map(Item::action)
                .findFirst();
    }

    private static Stream<Item> items(Optional<OverlayManifest> overlay) {
        return overlay.stream()
                .flatMap(manifest -> manifest.items().stream())
                .filter(item -> item.kind() == OverlayManifest.Kind.RULE);
    }
}
