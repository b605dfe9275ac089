package io.jenner.benchmarks.floor;

import io.jenner.benchmarks.floor.DosePlan.Ages;
import io.jenner.benchmarks.floor.DosePlan.Allowable;
import io.jenner.benchmarks.floor.DosePlan.Anchor;
import io.jenner.benchmarks.floor.DosePlan.Interval;
import io.jenner.benchmarks.floor.DosePlan.Preferable;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.ConditionalSkip.Context;
import io.jenner.forecast.knowledge.ConditionalSkip.Logic;
import io.jenner.forecast.knowledge.IntervalReference;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesDose.Season;
import io.jenner.forecast.knowledge.SkipCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the series of one antigen into {@link SeriesPlan}s. */
final class SeriesCompiler {

    private final ScheduleCompiler schedule;
    private final Antigen antigen;
    private final int number;
    private final AgeTable.Collector ages;

    /** Codes of the series groups, in the order in which series name them. */
    private final List<String> groups = new ArrayList<>();

    SeriesCompiler(ScheduleCompiler schedule, Antigen antigen, int number) {
        this.schedule = schedule;
        this.antigen = antigen;
        this.number = number;
        ages = schedule.ages();
        antigen.series().forEach(series -> group(series.selection().group()));
    }

    SeriesPlan[] series() {
        return antigen.series().stream().map(this::series).toArray(SeriesPlan[]::new);
    }

    int groups() {
        return groups.size();
    }

    private int group(String code) {
        if (!groups.contains(code)) {
            groups.add(code);
        }
        return groups.indexOf(code);
    }

    private SeriesPlan series(Series series) {
        return new SeriesPlan(
                series,
                number,
                group(series.selection().group()),
                series.equivalentSeriesGroups().stream().mapToInt(this::group).toArray(),
                series.indications().stream()
                        .map(indication -> new SeriesPlan.Indication(
                                schedule.observation(indication.observation()),
                                ages.begin(indication.begin()),
                                ages.end(indication.end())))
                        .toArray(SeriesPlan.Indication[]::new),
                series.doses().stream().map(this::dose).toArray(DosePlan[]::new),
                ages.begin(series.selection().minimumAgeToStart()),
                ages.end(series.selection().maximumAgeToStart()),
                schedule.knowledge().sharedDecisions().stream()
                        .filter(decision -> decision.series().equals(series.name()))
                        .map(decision ->
                                new SeriesPlan.SharedAges(ages.begin(decision.begin()), ages.end(decision.end())))
                        .toArray(SeriesPlan.SharedAges[]::new));
    }

    private DosePlan dose(SeriesDose dose) {
        Season season = dose.season();
        return new DosePlan(
                dose.number(),
                dose.recurring(),
                dose.ages().stream().map(this::ages).toArray(Ages[]::new),
                dose.intervals().stream().map(this::interval).toArray(Interval[]::new),
                dose.allowableIntervals().stream().map(this::allowableInterval).toArray(Interval[]::new),
                dose.preferableVaccines().stream().map(this::preferable).toArray(Preferable[]::new),
                dose.allowableVaccines().stream()
                        .map(vaccine -> new Allowable(
                                schedule.vaccine(vaccine.cvx()), ages.begin(vaccine.begin()), ages.end(vaccine.end())))
                        .toArray(Allowable[]::new),
                schedule.vaccines(dose.inadvertentVaccines()),
                dose.skips().stream().map(this::skip).toArray(Skip[]::new),
                season == null ? Days.ALWAYS : Days.begin(season.firstDay()),
                season == null ? Days.NEVER : Days.end(season.lastDay()));
    }

    private Ages ages(SeriesDose.AgeRow row) {
        return new Ages(
                ages.begin(row.absoluteMinimum()),
                ages.begin(row.minimum()),
                ages.begin(row.earliestRecommended()),
                ages.end(row.latestRecommended()),
                ages.end(row.maximum()),
                Days.begin(row.from()),
                Days.end(row.until()));
    }

    private Interval interval(SeriesDose.Interval row) {
        return new Interval(
                anchor(row.reference()),
                anchorNumber(row.reference()),
                anchorVaccines(row.reference()),
                Span.ofNullable(row.absoluteMinimum()),
                Span.ofNullable(row.minimum()),
                Span.ofNullable(row.earliestRecommended()),
                Span.ofNullable(row.latestRecommended()),
                row.priority(),
                Days.begin(row.from()),
                Days.end(row.until()));
    }

    private Interval allowableInterval(SeriesDose.AllowableInterval row) {
        return new Interval(
                anchor(row.reference()),
                anchorNumber(row.reference()),
                anchorVaccines(row.reference()),
                Span.ofNullable(row.absoluteMinimum()),
                null,
                null,
                null,
                false,
                Days.begin(row.from()),
                Days.end(row.until()));
    }

    private static Anchor anchor(IntervalReference reference) {
        if (reference instanceof IntervalReference.FromPrevious) {
            return Anchor.PREVIOUS_DOSE;
        }
        if (reference instanceof IntervalReference.FromTargetDose) {
            return Anchor.TARGET_DOSE;
        }
        return reference instanceof IntervalReference.FromMostRecent ? Anchor.MOST_RECENT_VACCINE : Anchor.OBSERVATION;
    }

    private int anchorNumber(IntervalReference reference) {
        if (reference instanceof IntervalReference.FromTargetDose target) {
            return target.doseNumber();
        }
        return reference instanceof IntervalReference.FromObservation observation
                ? schedule.observation(observation.observation())
                : 0;
    }

    private CodeSet anchorVaccines(IntervalReference reference) {
        return schedule.vaccines(
                reference instanceof IntervalReference.FromMostRecent recent ? recent.cvxCodes() : List.of());
    }

    private Preferable preferable(SeriesDose.PreferableVaccine vaccine) {
        return new Preferable(
                schedule.vaccine(vaccine.cvx()),
                ages.begin(vaccine.begin()),
                ages.end(vaccine.end()),
                productName(vaccine.mvx()),
                productName(vaccine.tradeName()),
                vaccine.volume(),
                vaccine.forecast(),
                schedule.product(vaccine.cvx(), vaccine.tradeName(), vaccine.mvx()));
    }

    /** Returns the name of a manufacturer or product in the form in which it is compared. */
    static @Nullable String productName(@Nullable String name) {
        return name == null ? null : name.strip().toUpperCase(Locale.ROOT);
    }

    private Skip skip(ConditionalSkip skip) {
        return new Skip(
                skip.context() != Context.FORECAST,
                skip.context() != Context.EVALUATION,
                skip.setLogic() == Logic.ALL,
                skip.sets().stream()
                        .map(set -> new Skip.Set(
                                set.conditionLogic() == Logic.ALL,
                                set.conditions().stream().map(this::condition).toArray(Skip.Condition[]::new),
                                Days.begin(set.from()),
                                Days.end(set.until())))
                        .toArray(Skip.Set[]::new));
    }

    private Skip.Condition condition(SkipCondition condition) {
        if (condition instanceof SkipCondition.Age age) {
            return new Skip.Age(ages.begin(age.begin()), ages.end(age.end()));
        }
        if (condition instanceof SkipCondition.CompletedSeries completed) {
            return new Skip.CompletedSeries(
                    completed.seriesGroups().stream().mapToInt(this::group).toArray());
        }
        if (condition instanceof SkipCondition.Elapsed elapsed) {
            return new Skip.Elapsed(Span.of(elapsed.interval()));
        }
        return count((SkipCondition.DoseCount) condition);
    }

    private Skip.Condition count(SkipCondition.DoseCount count) {
        int sign = switch (count.comparison()) {
            case MORE_THAN -> 1;
            case EXACTLY -> 0;
            case FEWER_THAN -> -1;
        };
        return new Skip.Count(
                sign,
                count.doseCount(),
                new Skip.DosesCounted(
                        count.doseType() == SkipCondition.DoseType.VALID,
                        count.cvxCodes().isEmpty(),
                        schedule.vaccines(count.cvxCodes()),
                        ages.begin(count.beginAge()),
                        ages.end(count.endAge()),
                        Days.begin(count.startDate()),
                        Days.end(count.endDate())));
    }
}
