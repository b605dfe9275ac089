package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.yaml.Names;
import io.jenner.forecast.knowledge.yaml.Problems;
import io.jenner.forecast.knowledge.yaml.Spot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that one file defines and others use. */
final class References {

    private final Map<Kind, Map<String, Spot>> defined = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> ofBase = new EnumMap<>(Kind.class);
    private final Set<Kind> incomplete = EnumSet.noneOf(Kind.class);
    private final List<Use> uses = new ArrayList<>();
    private final Problems problems;

    References(Problems problems) {
        this.problems = problems;
        for (Kind kind : Kind.values()) {
            defined.put(kind, new LinkedHashMap<>());
        }
    }

    /** What is defined once and used elsewhere. */
    enum Kind {
        CVX("CVX code", "vaccines.yaml"),
        OBSERVATION("observation code", "observations.yaml"),
        ANTIGEN("antigen", "an antigen.yaml"),
        VACCINE_GROUP("vaccine group", "vaccine-groups.yaml"),
        SERIES("series", "a series file");

        private final String words;
        private final String definedIn;

        Kind(String words, String definedIn) {
            this.words = words;
            this.definedIn = definedIn;
        }
    }

    private record Use(Kind kind, String name, Spot spot) {}

    /** Notes names that the schedule below these files defines; to define one of them again is no fault here. */
    void known(Kind kind, Collection<String> names) {
        ofBase.computeIfAbsent(kind, any -> new LinkedHashSet<>()).addAll(names);
    }

    /** Notes a definition, empty where it could not be read; a second one of the same name is reported. */
    void define(Kind kind, String name, Spot spot) {
        if (name.isEmpty()) {
            incomplete(kind);
            return;
        }
        Spot earlier = defined.get(kind).putIfAbsent(name, spot);
        if (earlier != null) {
            problems.error(
                    spot,
                    "the " + kind.words + " '" + name + "' again",
                    "it once; it stands at " + earlier.file() + ":" + earlier.line() + " already",
                    "rename or remove one of the two");
        }
    }

    void use(Kind kind, String name, Spot spot) {
        uses.add(new Use(kind, name, spot));
    }

    /** Notes that not all definitions of a kind could be read, so that uses of them are not held against the user. */
    void incomplete(Kind kind) {
        incomplete.add(kind);
    }

    /** Reports every use of what is not defined. */
    void resolve() {
        for (Use use : uses) {
            Set<String> known = new LinkedHashSet<>(defined.get(use.kind).keySet());
            known.addAll(ofBase.getOrDefault(use.kind, Set.of()));
            if (!known.contains(use.name) && !incomplete.contains(use.kind)) {
                dangling(use, known);
            }
        }
    }

    private void dangling(Use use, Set<String> known) {
        boolean isCode = use.kind == Kind.CVX || use.kind == Kind.OBSERVATION;
        String meant = isCode ? null : Names.nearest(use.name, known);
        problems.error(
                use.spot,
                "the " + use.kind.words + " '" + use.name + "'",
                "one that " + use.kind.definedIn + " defines",
                meant == null ? "correct it, or define it there" : "write " + meant);
    }
}
