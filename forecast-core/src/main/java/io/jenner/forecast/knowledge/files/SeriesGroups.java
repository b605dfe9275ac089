package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.yaml.Problems;
import io.jenner.forecast.knowledge.yaml.Spot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The series groups of one antigen, and which of them ask whether another is complete. */
final class SeriesGroups {

    private final Set<String> defined = new LinkedHashSet<>();
    private final List<Use> uses = new ArrayList<>();
    private final Problems problems;

    SeriesGroups(Problems problems) {
        this.problems = problems;
    }

    /** A group named by a series of the group {@code from}; a condition must be answered before that series is. */
    private record Use(String from, String code, Spot spot, boolean isCondition) {}

    /** Adds what a series that is not read now says. */
    void add(Series series) {
        String own = series.selection().group();
        define(own);
        Spot spot = new Spot(series.place().file(), series.place().line(), 0);
        series.equivalentSeriesGroups().forEach(code -> equivalent(own, code, spot));
        series.doses().stream()
                .flatMap(dose -> dose.skips().stream())
                .flatMap(skip -> skip.sets().stream())
                .flatMap(set -> set.conditions().stream())
                .filter(SkipCondition.CompletedSeries.class::isInstance)
                .map(SkipCondition.CompletedSeries.class::cast)
                .forEach(condition -> condition
                        .seriesGroups()
                        .forEach(code -> condition(
                                own,
                                code,
                                new Spot(
                                        condition.place().file(),
                                        condition.place().line(),
                                        0))));
    }

    void define(String code) {
        defined.add(code);
    }

    void equivalent(String from, String code, Spot spot) {
        uses.add(new Use(from, code, spot, false));
    }

    void condition(String from, String code, Spot spot) {
        uses.add(new Use(from, code, spot, true));
    }

    /** Reports groups that no series belongs to, and conditions that lead back to where they start. */
    void check() {
        for (Use use : uses) {
            if (!defined.contains(use.code)) {
                problems.error(
                        use.spot,
                        "the series group '" + use.code + "'",
                        "one of this antigen: " + String.join(", ", defined),
                        "correct the code");
            } else if (use.isCondition && leadsTo(use.code, use.from)) {
                problems.error(
                        use.spot,
                        "a skip in the series group '" + use.from + "' that waits for '" + use.code
                                + "', which in turn waits for '" + use.from + "'",
                        "completed-series conditions that never lead back",
                        "remove one of the conditions");
            }
        }
    }

    private boolean leadsTo(String start, String goal) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String group = open.pop();
            if (group.equals(goal)) {
                return true;
            }
            if (seen.add(group)) {
                uses.stream()
                        .filter(use -> use.isCondition && use.from.equals(group))
                        .forEach(use -> open.push(use.code));
            }
        }
        return false;
    }
}
