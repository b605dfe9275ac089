package io.jenner.forecast.knowledge.lint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.Sex;
import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.OffsetOrder;
import io.jenner.forecast.knowledge.Series;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks whether one series of a group can always be chosen. */
final class SeriesGroupCheck {

    private final Antigen antigen;
    private final Findings findings;

    SeriesGroupCheck(Antigen antigen, Findings findings) {
        this.antigen = antigen;
        this.findings = findings;
    }

    void check() {
        antigen.series().stream()
                .collect(groupingBy(series -> series.selection().group(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::checkGroup);
    }

    private void checkGroup(List<Series> group) {
        List<Series> standard = group.stream()
                .filter(series -> series.type() == SeriesType.STANDARD)
                .toList();
        for (Sex sex : Sex.values()) {
            List<Series> defaults = group.stream()
                    .filter(series -> series.selection().defaultSeries() && isFor(series, sex))
                    .toList();
            if (defaults.size() > 1) {
                severalDefaults(defaults);
                break;
            }
        }
        if (!standard.isEmpty()
                && group.stream().noneMatch(series -> series.selection().defaultSeries())) {
            findings.add(
                    ScheduleChecks.NO_DEFAULT,
                    standard.get(0).place(),
                    "selection",
                    "the series group " + shown(group.get(0)) + " without a default series: " + names(group),
                    "one series with 'default: true', the path for someone without doses",
                    "choose it");
        }
        checkTies(group);
    }

    private void severalDefaults(List<Series> defaults) {
        findings.add(
                ScheduleChecks.DEFAULTS,
                defaults.get(1).place(),
                "selection",
                "the series group " + shown(defaults.get(0)) + " with several defaults: " + names(defaults),
                "one series with 'default: true'",
                "make all but one of them 'default: false'");
    }

    /** Only series that may meet in one person are compared; each is reported beside the first it is tied with. */
    private void checkTies(List<Series> group) {
        for (int at = 1; at < group.size(); at++) {
            Series series = group.get(at);
            group.subList(0, at).stream()
                    .filter(earlier -> isTied(earlier, series))
                    .findFirst()
                    .ifPresent(earlier -> tied(earlier, series));
        }
    }

    private void tied(Series earlier, Series series) {
        Series.Selection selection = series.selection();
        String preference = selection.preference() == null ? "no preference" : "preference " + selection.preference();
        findings.add(
                ScheduleChecks.TIED,
                series.place(),
                "selection",
                "the series '" + series.name() + "' with priority " + selection.priority() + " and " + preference
                        + ", as '" + earlier.name() + "' has",
                "another preference for each series of the group " + shown(series),
                "give one of them another preference, 1 is best; else the first in antigen.yaml is chosen");
    }

    private static boolean isTied(Series one, Series other) {
        return one.type() == other.type()
                && one.type() != SeriesType.EVALUATION_ONLY
                && (one.type() != SeriesType.RISK
                        || one.selection().priority().equals(other.selection().priority()))
                && Objects.equals(
                        one.selection().preference(), other.selection().preference())
                && !areOfDifferentAges(one, other)
                && Set.of(Sex.values()).stream().anyMatch(sex -> isFor(one, sex) && isFor(other, sex));
    }

    /** Whether no age is fit for both, by the ages to start, of the first dose, or of the indications. */
    private static boolean areOfDifferentAges(Series one, Series other) {
        Series.Selection mine = one.selection();
        Series.Selection its = other.selection();
        return follows(mine.maximumAgeToStart(), its.minimumAgeToStart())
                || follows(its.maximumAgeToStart(), mine.minimumAgeToStart())
                || !one.indications().isEmpty()
                        && !other.indications().isEmpty()
                        && one.indications().stream()
                                .allMatch(indication -> other.indications().stream()
                                        .allMatch(another -> follows(indication.end(), another.begin())
                                                || follows(another.end(), indication.begin())));
    }

    private static boolean follows(@Nullable Offset end, @Nullable Offset begin) {
        return end != null && begin != null && OffsetOrder.of(begin, end).isNeverBefore();
    }

    private static boolean isFor(Series series, Sex sex) {
        return series.requiredGenders().isEmpty() || series.requiredGenders().contains(sex);
    }

    private String shown(Series series) {
        return "'" + series.selection().group() + "' (" + series.selection().groupName() + ") of " + antigen.name();
    }

    private static String names(List<Series> group) {
        return group.stream().map(Series::name).collect(joining("', '", "'", "'"));
    }
}
