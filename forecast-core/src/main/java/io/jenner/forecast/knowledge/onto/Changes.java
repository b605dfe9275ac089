package io.jenner.forecast.knowledge.onto;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.files.FileNames;
import io.jenner.forecast.knowledge.onto.Change.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what a release says otherwise than the former knowledge. */
final class Changes {

    private static final Map<String, Kind> TABLES = Map.of(
            "schedule.yaml", Kind.SCHEDULE,
            "vaccines.yaml", Kind.VACCINES,
            "vaccine-groups.yaml", Kind.VACCINE_GROUPS,
            "vaccine-conflicts.yaml", Kind.VACCINE_CONFLICTS,
            "observations.yaml", Kind.OBSERVATIONS);

    private final Map<String, String> former;
    private final Map<String, String> next;
    private final Notes notes;

    private Changes(Map<String, String> former, Map<String, String> next, Notes notes) {
        this.former = former;
        this.next = next;
        this.notes = notes;
    }

    static void tell(
            Knowledge base,
            Knowledge kept,
            SeriesMatch match,
            Map<String, String> former,
            Map<String, String> next,
            FileNames names,
            Notes notes) {
        Changes changes = new Changes(former, next, notes);
        changes.antigens(base, kept, names);
        for (Antigen antigen : kept.antigens()) {
            for (Series series : antigen.series()) {
                changes.series(series, match);
            }
        }
        match.renamed().forEach((was, is) -> notes.change(Kind.SERIES_RENAMED, was, "now " + is));
        match.gone().forEach(series -> notes.change(Kind.SERIES_REMOVED, series.name(), ""));
        TABLES.forEach((file, kind) -> changes.page(file, kind));
    }

    private void antigens(Knowledge base, Knowledge kept, FileNames names) {
        Set<String> before = names(base);
        Set<String> after = names(kept);
        after.stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> notes.change(Kind.ANTIGENS_ADDED, name, ""));
        before.stream()
                .filter(name -> !after.contains(name))
                .forEach(name -> notes.change(Kind.ANTIGENS_REMOVED, name, ""));
        after.stream().filter(before::contains).forEach(name -> {
            String file = names.folders().get(name) + "/antigen.yaml";
            changes(file).forEach(change -> notes.change(Kind.ANTIGENS_CHANGED, name, change));
        });
    }

    private static Set<String> names(Knowledge knowledge) {
        return knowledge.antigens().stream().map(Antigen::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void series(Series series, SeriesMatch match) {
        match.former(series)
                .ifPresentOrElse(
                        same -> changes(same.place().file()).stream()
                                .filter(change -> same.name().equals(series.name()) || !change.startsWith("series: "))
                                .forEach(change -> notes.change(Kind.SERIES_CHANGED, series.name(), change)),
                        () -> notes.change(Kind.SERIES_ADDED, series.name(), ""));
    }

    private void page(String file, Kind kind) {
        for (String change : changes(file)) {
            int colon = change.indexOf(": ");
            notes.change(
                    kind,
                    colon < 0 ? change : change.substring(0, colon),
                    colon < 0 ? "" : change.substring(colon + 2));
        }
    }

    private List<String> changes(String file) {
        return PageChanges.of(former.get(file), next.get(file));
    }
}
