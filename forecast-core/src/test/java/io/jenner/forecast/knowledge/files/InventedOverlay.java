package io.jenner.forecast.knowledge.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.forecast.Overlay;
import io.jenner.forecast.knowledge.InventedSchedule;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.Problem;
import java.util.Map;
import java.util.TreeMap;

/** An overlay for the invented schedule, put together file by file. */
final class InventedOverlay {

    static final Knowledge BASE = KnowledgeLoader.load(InventedSchedule.folder());

    private static final String HEAD = """
            overlay: upper-valley
            title: Rules of the upper valley
            who: The valley's council
            why: Mosquitoes come early
            since: 2020-06-01
            base: {schedule: invented, release: "1.0"}
            """;

    private static final String SOURCES = """
            sources:
              council: {title: Order 7, place: Upper Valley, published: 2020-05-01, checked: 2020-05-02}
            """;

    private static final String ONCE = """
            series: %s
            antigen: %s
            vaccine-group: Fevers
            type: evaluation-only
            series-group: {code: "1", name: Standard}
            selection: {default: false, product-path: false, priority: A}
            %sdoses:
              - dose: 1
                ages:
                  - {absolute-minimum: 2 years, minimum: 2 years}
            """;

    private final Map<String, String> files = new TreeMap<>();

    InventedOverlay() {
        files.put(Overlay.MANIFEST, HEAD);
    }

    /** Adds lines to the manifest. */
    InventedOverlay declare(String lines) {
        files.merge(Overlay.MANIFEST, lines + "\n", String::concat);
        return this;
    }

    /** Changes the manifest. */
    InventedOverlay changeManifest(String from, String to) {
        assertThat(files.get(Overlay.MANIFEST)).contains(from);
        files.computeIfPresent(Overlay.MANIFEST, (file, text) -> text.replace(from, to));
        return this;
    }

    /** Adds a series of one dose from two years on. */
    InventedOverlay series(String file, String name, String antigen) {
        return file(file, ONCE.formatted(name, antigen, SOURCES));
    }

    /** Adds a file that declares its sources. */
    InventedOverlay table(String file, String rows) {
        return file(file, SOURCES + rows);
    }

    InventedOverlay file(String file, String text) {
        files.put(file, text);
        return this;
    }

    Overlay overlay() {
        return Overlay.of("overlays/valley", files);
    }

    Overlaid load() {
        return OverlayLoader.load(overlay(), BASE);
    }

    /** Asserts that loading fails with exactly these errors, in this order. */
    void isRefused(String... errors) {
        String count = errors.length == 1 ? "1 error" : errors.length + " errors";
        assertThatThrownBy(this::load)
                .isInstanceOf(KnowledgeException.class)
                .hasMessage(
                        "the overlay in overlays/valley cannot be used: " + count + "\n" + String.join("\n", errors));
    }

    /** Asserts that loading succeeds with exactly these warnings, in this order. */
    void isTakenWith(String... warnings) {
        assertThat(load().warnings())
                .allMatch(problem -> !problem.isError())
                .extracting(Problem::toString)
                .containsExactly(warnings);
    }
}
