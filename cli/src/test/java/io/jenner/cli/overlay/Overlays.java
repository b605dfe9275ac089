package io.jenner.cli.overlay;

import io.jenner.forecast.Overlay;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The overlays among the examples, and small ones of rules. */
final class Overlays {

    static final Path EXAMPLES = Path.of("..", "examples", "overlays");

    static final String GRACE = "A dose between absolute minimum and minimum age is in the grace period";

    private static final String HEAD = """
            overlay: school-law
            title: A school law
            who: A registrar
            why: To be tried
            since: 2026-01-01
            base: {schedule: us, release: "4.64"}
            """;

    private static final String RULE = """
            package org.example.law

            import io.jenner.forecast.EvaluationReason
            import io.jenner.forecast.engine.decision.DoseDecision
            import io.jenner.forecast.engine.decision.Milestone

            rule "%s"
                @source("A law, section 1.1")
            when
                $dose : DoseDecision(%s)
            then
                $dose.notValid(EvaluationReason.%s);
            end
            """;

    private Overlays() {}

    static Overlay example(String name) {
        return Overlay.in(EXAMPLES.resolve(name));
    }

    /** Returns an overlay with a manifest of these lines and files. */
    static Overlay of(String manifest, Map<String, String> files) {
        Map<String, String> all = new TreeMap<>(files);
        all.put(Overlay.MANIFEST, HEAD + manifest);
        return Overlay.of("laws/school", all);
    }

    /** Returns a rule file with one rule about doses. */
    static String rule(String name, String condition, String reason) {
        return RULE.formatted(name, condition, reason);
    }
}
