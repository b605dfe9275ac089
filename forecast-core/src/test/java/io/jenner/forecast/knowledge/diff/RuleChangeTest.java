package io.jenner.forecast.knowledge.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.knowledge.OverlayManifest;
import io.jenner.forecast.knowledge.OverlayManifest.Action;
import io.jenner.forecast.knowledge.OverlayManifest.Item;
import io.jenner.forecast.knowledge.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleChangeTest {

    private static final Optional<OverlayManifest> NONE = Optional.empty();

    @Test
    void overlayOverNothingTellsWhatItDeclares() {
        assertThat(RuleChange.between(NONE, overlay("one", item(Action.ADDS, "a"), item(Action.REPLACES, "b")), false))
                .containsExactly(change(RuleChange.Kind.ADDED, "a"), change(RuleChange.Kind.REPLACED, "b"));
    }

    @Test
    void overlayTakenAwayTellsTheOpposite() {
        assertThat(RuleChange.between(overlay("one", item(Action.ADDS, "a"), item(Action.REMOVES, "b")), NONE, false))
                .containsExactly(change(RuleChange.Kind.REMOVED, "a"), change(RuleChange.Kind.ADDED, "b"));
    }

    @Test
    void ruleOfTwoOverlaysIsReplacedWhereTheirRuleFilesDiffer() {
        Optional<OverlayManifest> one = overlay("one", item(Action.ADDS, "a"));
        Optional<OverlayManifest> two = overlay("two", item(Action.ADDS, "a"));

        assertThat(RuleChange.between(one, two, false)).containsExactly(change(RuleChange.Kind.REPLACED, "a"));
        assertThat(RuleChange.between(one, two, true)).isEmpty();
    }

    @Test
    void ruleThatSaysSomethingElseUnderTheSameManifestIsReplaced() {
        Optional<OverlayManifest> one = overlay("one", item(Action.REPLACES, "a"), item(Action.REMOVES, "b"));

        assertThat(RuleChange.between(one, one, false)).containsExactly(change(RuleChange.Kind.REPLACED, "a"));
    }

    @Test
    void sameOverlayChangesNothing() {
        Optional<OverlayManifest> one = overlay("one", item(Action.REPLACES, "a"));

        assertThat(RuleChange.between(one, one, true)).isEmpty();
        assertThat(RuleChange.between(NONE, NONE, true)).isEmpty();
    }

    private static RuleChange change(RuleChange.Kind kind, String rule) {
        return new RuleChange(kind, rule);
    }

    private static Item item(Action action, String rule) {
        return new Item(action, OverlayManifest.Kind.RULE, rule, "because", "somebody", LocalDate.EPOCH, Place.NOWHERE);
    }

    private static Optional<OverlayManifest> overlay(String name, Item... items) {
        return Optional.of(new OverlayManifest(
                name,
                name,
                "somebody",
                "because",
                LocalDate.EPOCH,
                "us",
                "1",
                List.of(items),
                List.of(),
                Place.NOWHERE));
    }
}
