package io.jenner.benchmarks.floor;

import io.jenner.forecast.SeriesForecast.TargetDose;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.knowledge.Series;
import java.util.List;

/** An antigen series, prepared for evaluation. */
final class SeriesPlan {

    final Series series;

    /** Number of the antigen in the schedule. */
    final int antigen;

    final SeriesType type;

    /** Number of the series group within the antigen. */
    final int group;

    /** Numbers of the equivalent series groups. */
    final int[] equivalentGroups;

    final Indication[] indications;
    final DosePlan[] doses;
    final int minimumAgeToStart;
    final int maximumAgeToStart;

    /** Rank of the preference; the smallest is best, no preference comes last. */
    final int preference;

    final SharedAges[] sharedDecisions;

    /** The target doses of somebody without any dose. */
    final List<TargetDose> untouched;

    SeriesPlan(
            Series series,
            int antigen,
            int group,
            int[] equivalentGroups,
            Indication[] indications,
            DosePlan[] doses,
            int minimumAgeToStart,
            int maximumAgeToStart,
            SharedAges[] sharedDecisions) {
        this.series = series;
        this.antigen = antigen;
        type = series.type();
        this.group = group;
        this.equivalentGroups = equivalentGroups;
        this.indications = indications;
        this.doses = doses;
        this.minimumAgeToStart = minimumAgeToStart;
        this.maximumAgeToStart = maximumAgeToStart;
        Integer rank = series.selection().preference();
        preference = rank == null ? Integer.MAX_VALUE : rank;
        this.sharedDecisions = sharedDecisions;
        TargetDose[] open = new TargetDose[doses.length];
        for (int i = 0; i < open.length; i++) {
            open[i] = doses[i].open;
        }
        untouched = List.of(open);
    }

    /** An observation that makes the series relevant at some ages (Table 5-4). */
    record Indication(int observation, int begin, int end) {}

    /** Ages at which the series is given by shared decision. */
    record SharedAges(int begin, int end) {}
}
