package io.jenner.forecast.knowledge.diff;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Immunity;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.diff.Aspect.Phrase;
import io.jenner.forecast.knowledge.diff.Change.Effect;
import io.jenner.forecast.knowledge.diff.Pairing.Pair;
import io.jenner.forecast.knowledge.diff.Pairing.Reordered;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Compares antigens with their series. */
final class AntigenComparison {

    private final Aspects<Antigen> aspects;
    private final SeriesComparison comparison;

    AntigenComparison(Titles titles) {
        this.aspects = new AntigenFacts(titles).antigen();
        this.comparison = new SeriesComparison(titles);
    }

    AntigenDiff between(Antigen was, Antigen now) {
        Pairing<Series> pairing = new Pairing<>(was.series(), now.series())
                .pair((old, series) -> old.name().equals(series.name()))
                .pairNearest(comparison::distance);
        List<Change> changes = new ArrayList<>(aspects.changes(was, now, Phrase.PLAIN));
        Reordered<Series> reordered = pairing.reordered();
        if (!reordered.now().isEmpty()) {
            changes.add(Change.reordered(
                    "order of the series", names(reordered.was()), names(reordered.now()), Effect.MAY_CHANGE_ANSWERS));
        }
        return new AntigenDiff(now.name(), Presence.IN_BOTH, changes, series(pairing));
    }

    /** Tells an added antigen by comparing it with one that says nothing. */
    AntigenDiff added(Antigen antigen) {
        Antigen nothing = new Antigen(antigen.name(), Immunity.NONE, List.of(), List.of(), List.of(), antigen.place());
        AntigenDiff diff = between(nothing, antigen);
        return new AntigenDiff(antigen.name(), Presence.ADDED, diff.changes(), diff.series());
    }

    static AntigenDiff removed(Antigen antigen) {
        List<SeriesDiff> series =
                antigen.series().stream().map(SeriesComparison::removed).toList();
        return new AntigenDiff(antigen.name(), Presence.REMOVED, List.of(), series);
    }

    private List<SeriesDiff> series(Pairing<Series> pairing) {
        List<SeriesDiff> differences = new ArrayList<>();
        pairing.removed().forEach(series -> differences.add(SeriesComparison.removed(series)));
        pairing.pairs().stream()
                .map(this::between)
                .filter(diff -> !diff.isEmpty())
                .forEach(differences::add);
        pairing.added().forEach(series -> differences.add(comparison.added(series)));
        return differences;
    }

    private SeriesDiff between(Pair<Series> pair) {
        return comparison.between(pair.was(), pair.now());
    }

    private static String names(List<Series> series) {
        return series.stream().map(Series::name).collect(Collectors.joining("; "));
    }
}
