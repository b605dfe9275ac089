package io.jenner.cases.properties;

import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Earliest &lt;= recommended &lt;= past due, and earliest &lt;= latest; recommended and past due are no later than the
 * latest date either, unless they follow from an interval.
 */
final class DatesInOrder implements Law {

    @Override
    public List<String> broken(Sample sample) {
        List<String> broken = new ArrayList<>();
        for (SeriesForecast series : sample.answer().series()) {
            if (series.status() == SeriesStatus.NOT_COMPLETE) {
                SeriesDose target = Target.of(series);
                check(
                        broken,
                        series.series() + " dose " + target.number(),
                        series.dates(),
                        isRecommendedByInterval(target),
                        isOverdueByInterval(target));
            }
        }
        for (VaccineGroupForecast group : sample.answer().forecasts()) {
            List<SeriesDose> targets =
                    Target.open(group).stream().map(Target::of).toList();
            boolean apart = haveNoDayInCommon(Target.open(group));
            check(
                    broken,
                    group.vaccineGroup() + " " + group.seriesType(),
                    apart ? withoutLatest(group.dates()) : group.dates(),
                    targets.stream().anyMatch(DatesInOrder::isRecommendedByInterval),
                    targets.stream().anyMatch(DatesInOrder::isOverdueByInterval));
        }
        return broken;
    }

    /** Whether one series of a group can no longer be given when another one can be given at the earliest. */
    private static boolean haveNoDayInCommon(List<SeriesForecast> open) {
        return open.stream()
                .flatMap(series -> series.dates().latest().stream())
                .anyMatch(latest -> open.stream()
                        .anyMatch(series ->
                                series.dates().earliest().orElseThrow().isAfter(latest)));
    }

    private static ForecastDates withoutLatest(ForecastDates dates) {
        return new ForecastDates(
                dates.earliest(),
                dates.recommended(),
                dates.pastDue(),
                Optional.empty(),
                dates.unadjustedRecommended(),
                dates.unadjustedPastDue());
    }

    /** FORECASTDT-2: an interval counts only where no age is recommended. */
    private static boolean isRecommendedByInterval(SeriesDose dose) {
        return dose.ages().stream().map(AgeRow::earliestRecommended).allMatch(age -> age == null)
                && dose.intervals().stream().anyMatch(interval -> interval.earliestRecommended() != null);
    }

    /** FORECASTDT-3, as above. */
    private static boolean isOverdueByInterval(SeriesDose dose) {
        return dose.ages().stream().map(AgeRow::latestRecommended).allMatch(age -> age == null)
                && dose.intervals().stream().anyMatch(interval -> interval.latestRecommended() != null);
    }

    private static void check(
            List<String> broken, String who, ForecastDates dates, boolean freeRecommended, boolean freePastDue) {
        compare(broken, who + " earliest after recommended", dates.earliest(), dates.recommended());
        compare(broken, who + " recommended after past due", dates.recommended(), dates.pastDue());
        compare(broken, who + " earliest after past due", dates.earliest(), dates.pastDue());
        compare(broken, who + " earliest after latest", dates.earliest(), dates.latest());
        if (!freeRecommended) {
            compare(broken, who + " recommended after latest", dates.recommended(), dates.latest());
        }
        if (!freePastDue) {
            compare(broken, who + " past due after latest", dates.pastDue(), dates.latest());
        }
    }

    private static void compare(
            List<String> broken, String what, Optional<LocalDate> first, Optional<LocalDate> second) {
        if (first.isPresent() && second.isPresent() && first.get().isAfter(second.get())) {
            broken.add(what + ": " + first.get() + " > " + second.get());
        }
    }
}
