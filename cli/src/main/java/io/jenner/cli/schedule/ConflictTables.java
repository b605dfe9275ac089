package io.jenner.cli.schedule;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.VaccineConflict;
import io.jenner.forecast.knowledge.words.Phrase;
import io.jenner.forecast.knowledge.words.ScheduleWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Spacing between vaccines as tables: vaccines that are spaced alike stand in one row. */
final class ConflictTables {

    private static final List<String> HEADINGS = List.of("Given first", "Given later", "The later one does not count");

    private final Knowledge knowledge;
    private final ScheduleWords words;

    ConflictTables(Knowledge knowledge, ScheduleWords words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /** The spacing of vaccines before and after all others. */
    Blocks of(Set<String> vaccines) {
        return new Blocks()
                .grid(
                        "Other vaccines first, then one of this group",
                        HEADINGS,
                        rows(conflict -> vaccines.contains(conflict.current())))
                .grid(
                        "One of this group first, then another vaccine",
                        HEADINGS,
                        rows(conflict ->
                                vaccines.contains(conflict.previous()) && !vaccines.contains(conflict.current())));
    }

    /** All spacing of the schedule. */
    Blocks all() {
        return new Blocks().grid("Vaccines that are to be spaced", HEADINGS, rows(conflict -> true));
    }

    private List<List<Phrase>> rows(Predicate<VaccineConflict> wanted) {
        Map<String, Map<String, Set<String>>> laterBySpan = new LinkedHashMap<>();
        knowledge.conflicts().stream()
                .filter(wanted)
                .forEach(conflict -> laterBySpan
                        .computeIfAbsent(ScheduleWords.span(conflict), span -> new LinkedHashMap<>())
                        .computeIfAbsent(conflict.previous(), cvx -> new LinkedHashSet<>())
                        .add(conflict.current()));
        List<List<Phrase>> rows = new ArrayList<>();
        laterBySpan.forEach((span, laterOf) -> {
            Map<Set<String>, Set<String>> firstByLater = new LinkedHashMap<>();
            laterOf.forEach((first, later) -> firstByLater
                    .computeIfAbsent(later, key -> new LinkedHashSet<>())
                    .add(first));
            firstByLater.forEach((later, first) -> rows.add(List.of(named(first), named(later), Phrase.of(span))));
        });
        return rows;
    }

    private Phrase named(Set<String> cvxCodes) {
        return Phrase.joined(cvxCodes.stream().map(words::vaccine).toList(), "; ");
    }
}
