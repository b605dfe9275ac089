package io.jenner.forecast.knowledge.diff;

import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.diff.Aspect.Phrase;
import io.jenner.forecast.knowledge.diff.Change.Effect;
import io.jenner.forecast.knowledge.diff.Pairing.Pair;
import io.jenner.forecast.knowledge.diff.Pairing.Reordered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares series with their doses. */
final class SeriesComparison {

    /** Of so many facts one may differ in a series that was renamed. */
    private static final int FACTS_FOR_ONE_DIFFERENCE = 10;

    private final Aspects<Series> seriesAspects;
    private final Aspects<SeriesDose> doseAspects;

    SeriesComparison(Titles titles) {
        this.seriesAspects = new SeriesFacts(titles).series();
        this.doseAspects = new DoseFacts(titles).dose();
    }

    SeriesDiff between(Series was, Series now) {
        return new SeriesDiff(
                now.name(),
                was.name().equals(now.name()) ? Optional.empty() : Optional.of(was.name()),
                Presence.IN_BOTH,
                changes(was, now),
                doses(was, now));
    }

    private List<Change> changes(Series was, Series now) {
        List<Change> changes = new ArrayList<>(seriesAspects.changes(was, now, Phrase.PLAIN));
        Reordered<SeriesDose> reordered = pairing(was, now).reordered();
        if (!reordered.now().isEmpty()) {
            changes.add(Change.reordered(
                    "order of the doses",
                    numbers(reordered.was()),
                    numbers(reordered.now()),
                    Effect.MAY_CHANGE_ANSWERS));
        }
        return changes;
    }

    private static String numbers(List<SeriesDose> doses) {
        return doses.stream().map(dose -> String.valueOf(dose.number())).collect(Collectors.joining(", "));
    }

    private static Pairing<SeriesDose> pairing(Series was, Series now) {
        return new Pairing<>(was.doses(), now.doses()).pair((old, dose) -> old.number() == dose.number());
    }

    SeriesDiff added(Series series) {
        List<DoseDiff> doses = series.doses().stream().map(this::added).toList();
        Change head = Change.added("series", seriesAspects.told(series), Effect.MAY_CHANGE_ANSWERS);
        return new SeriesDiff(series.name(), Optional.empty(), Presence.ADDED, List.of(head), doses);
    }

    static SeriesDiff removed(Series series) {
        return new SeriesDiff(series.name(), Optional.empty(), Presence.REMOVED, List.of(), List.of());
    }

    /** Returns how far a series is from being another one under a new name; negative if it is none. */
    int distance(Series was, Series now) {
        int differences = changes(was, now).size()
                + doses(was, now).stream()
                        .mapToInt(dose -> Math.max(1, dose.changes().size()))
                        .sum();
        int facts = Math.max(size(was), size(now));
        return differences * FACTS_FOR_ONE_DIFFERENCE <= facts ? differences : -1;
    }

    private int size(Series series) {
        return seriesAspects.size(series)
                + series.doses().stream().mapToInt(doseAspects::size).sum();
    }

    private List<DoseDiff> doses(Series was, Series now) {
        Pairing<SeriesDose> pairing = pairing(was, now);
        List<DoseDiff> doses = new ArrayList<>();
        pairing.pairs().stream()
                .map(this::between)
                .filter(dose -> !dose.changes().isEmpty())
                .forEach(doses::add);
        pairing.added().forEach(dose -> doses.add(added(dose)));
        pairing.removed().forEach(dose -> doses.add(new DoseDiff(dose.number(), Presence.REMOVED, List.of())));
        doses.sort(Comparator.comparingInt(DoseDiff::number));
        return doses;
    }

    private DoseDiff between(Pair<SeriesDose> pair) {
        return new DoseDiff(
                pair.now().number(), Presence.IN_BOTH, doseAspects.changes(pair.was(), pair.now(), Phrase.PLAIN));
    }

    /** Tells an added dose by comparing it with one that says nothing. */
    private DoseDiff added(SeriesDose dose) {
        SeriesDose nothing = new SeriesDose(
                dose.number(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                dose.place());
        return new DoseDiff(dose.number(), Presence.ADDED, doseAspects.changes(nothing, dose, Phrase.PLAIN));
    }
}
