package io.jenner.forecast.engine;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Series.Indication;
import io.jenner.forecast.knowledge.SkipCondition.CompletedSeries;
import io.jenner.forecast.knowledge.Vaccine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An antigen series prepared for look-up. */
final class SeriesPlan {

    private final Series series;
    private final int order;
    private final String groupKey;
    private final List<DosePlan> doses;
    private final Set<String> groupsAskedFor;
    private final Map<String, List<Indication>> indicationsByObservation;

    SeriesPlan(Series series, int order, Map<String, Vaccine> vaccines) {
        this.series = series;
        this.order = order;
        this.groupKey = groupKey(series.antigen(), series.selection().group());
        this.doses = series.doses().stream()
                .map(dose -> new DosePlan(dose, vaccines))
                .toList();
        this.groupsAskedFor = series.doses().stream()
                .flatMap(dose -> dose.skips().stream())
                .map(ConditionalSkip::sets)
                .flatMap(List::stream)
                .flatMap(set -> set.conditions().stream())
                .filter(CompletedSeries.class::isInstance)
                .flatMap(condition -> ((CompletedSeries) condition).seriesGroups().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.indicationsByObservation =
                series.indications().stream().collect(Collectors.groupingBy(Indication::observation));
    }

    Series series() {
        return series;
    }

    String name() {
        return series.name();
    }

    String antigen() {
        return series.antigen();
    }

    SeriesType type() {
        return series.type();
    }

    String group() {
        return series.selection().group();
    }

    /** Returns what tells the series group from those of all antigens. */
    String groupKey() {
        return groupKey;
    }

    /** Returns what tells a series group of an antigen from those of all antigens. */
    static String groupKey(String antigen, String seriesGroup) {
        return antigen + '\n' + seriesGroup;
    }

    /** Place of the series in the schedule; ties are broken by it. */
    int order() {
        return order;
    }

    List<DosePlan> doses() {
        return doses;
    }

    Map<String, List<Indication>> indicationsByObservation() {
        return indicationsByObservation;
    }

    /** Series groups of the antigen whose completion its conditional skips ask for. */
    Set<String> groupsAskedFor() {
        return groupsAskedFor;
    }
}
