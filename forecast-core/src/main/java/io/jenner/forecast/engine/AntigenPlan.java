package io.jenner.forecast.engine;

import io.jenner.forecast.knowledge.Antigen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An antigen prepared for look-up. */
final class AntigenPlan {

    private final Antigen antigen;
    private final List<SeriesPlan> series;
    private final boolean guidance;
    private final Map<String, Integer> stages = new HashMap<>();

    AntigenPlan(Antigen antigen, List<SeriesPlan> series) {
        this.antigen = antigen;
        this.series = List.copyOf(series);
        this.guidance = holdsGuidance(antigen);
        for (SeriesPlan plan : series) {
            stage(plan.group());
        }
    }

    private static boolean holdsGuidance(Antigen antigen) {
        return antigen.series().stream()
                        .anyMatch(series -> !series.guidance().isEmpty()
                                || series.indications().stream().anyMatch(row -> row.guidance() != null))
                || antigen.contraindications().stream().anyMatch(row -> row.guidance() != null)
                || antigen.vaccineContraindications().stream().anyMatch(row -> row.guidance() != null);
    }

    /** A group is forecast after the groups that its skips ask for; the loader refuses circles. */
    private int stage(String group) {
        Integer known = stages.get(group);
        if (known != null) {
            return known;
        }
        int stage = series.stream()
                .filter(plan -> plan.group().equals(group))
                .flatMap(plan -> plan.groupsAskedFor().stream())
                .filter(other -> !other.equals(group))
                .mapToInt(other -> stage(other) + 1)
                .max()
                .orElse(0);
        stages.put(group, stage);
        return stage;
    }

    Antigen antigen() {
        return antigen;
    }

    String name() {
        return antigen.name();
    }

    /** Returns whether there is any remark for clinicians; without texts there is none. */
    boolean hasGuidance() {
        return guidance;
    }

    List<SeriesPlan> series() {
        return series;
    }

    /** Returns when a series is forecast: 0 first, then 1, and so on. */
    int stage(SeriesPlan plan) {
        return stages.getOrDefault(plan.group(), 0);
    }
}
