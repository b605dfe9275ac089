package io.jenner.forecast.plan;

import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.OpenDecision;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.VaccineGroupNames;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which forecasts of an answer a plan is to follow, and from which day. */
final class Wanted {

    private final PlanOptions options;
    private final VaccineGroupNames groups;

    Wanted(PlanOptions options) {
        this.options = options;
        this.groups = VaccineGroupNames.of(options.forecast().vaccineGroups());
    }

    /** Returns the open forecasts that need no decision first, in the order of the schedule. */
    List<VaccineGroupForecast> open(Forecast answer) {
        return all(answer).stream()
                .filter(group -> group.status() == SeriesStatus.NOT_COMPLETE)
                .filter(group -> !awaitsSharedDecision(group) && !dependsOnObservation(answer, group))
                .toList();
    }

    /** Returns all forecasts of the groups to plan. */
    List<VaccineGroupForecast> all(Forecast answer) {
        return answer.forecasts().stream()
                .filter(group -> isWanted(group.vaccineGroup()))
                .toList();
    }

    /** Returns whether a group is one to plan. */
    boolean isWanted(VaccineGroupForecasts group) {
        return isWanted(group.vaccineGroup());
    }

    /** The options hold names as somebody typed them. */
    private boolean isWanted(String name) {
        return groups.all().isEmpty() || groups.find(name).isPresent();
    }

    /** Returns whether every open series is given by shared decision, and the plan leaves such doses out. */
    boolean awaitsSharedDecision(VaccineGroupForecast group) {
        return !options.sharedDecisions()
                && Aim.open(group).stream().allMatch(SeriesForecast::sharedDecision)
                && group.status() == SeriesStatus.NOT_COMPLETE;
    }

    /**
     * Returns whether an observation that nobody knows about may forbid the dose. One that may call for more doses does not
     * matter here: what is recommended anyway does not wait for it.
     */
    static boolean dependsOnObservation(Forecast answer, VaccineGroupForecast group) {
        Set<String> antigens =
                group.series().stream().map(SeriesForecast::antigen).collect(Collectors.toSet());
        return answer.group(group.vaccineGroup()).decision().equals(Optional.of(OpenDecision.CONDITIONAL))
                && answer.findings().stream()
                        .filter(finding -> finding.code() == Finding.Code.UNDETERMINED_CONTRAINDICATION)
                        .anyMatch(finding -> finding.names().stream().anyMatch(antigens::contains));
    }

    /** Returns the day from which a plan of this pace gives the dose of an open forecast. */
    LocalDate day(VaccineGroupForecast group) {
        LocalDate earliest = group.dates().earliest().orElse(LocalDate.MIN);
        if (options.pace() == Pace.SOONEST) {
            return earliest;
        }
        LocalDate recommended = group.dates().recommended().orElse(earliest);
        Optional<LocalDate> latest =
                group.dates().latest().filter(last -> last.isBefore(recommended) && !last.isBefore(earliest));
        return latest.orElse(recommended);
    }

    /** The order in which doses are chosen: by urgency, then by the day on which it is too late. */
    static Comparator<VaccineGroupForecast> byUrgency() {
        return Comparator.comparing(VaccineGroupForecast::dueStatus)
                .thenComparing(group -> group.dates().latest().orElse(LocalDate.MAX));
    }

    static String key(VaccineGroupForecast group) {
        return group.vaccineGroup() + "/" + group.seriesType();
    }
}
