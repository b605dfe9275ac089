package io.jenner.forecast.engine;

import io.jenner.forecast.DueStatus;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.OpenDecision;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.VaccineGroupNames;
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The part of an answer that the host wants to see. */
final class Shown {

    private final ForecastOptions options;
    private final Schedule schedule;
    private final List<Finding> findings;

    private Shown(ForecastOptions options, Schedule schedule, List<Finding> findings) {
        this.options = options;
        this.schedule = schedule;
        this.findings = new ArrayList<>(findings);
    }

    /** Returns the answer as the options have it. */
    static Forecast of(Forecast answer, ForecastOptions options, Schedule schedule) {
        boolean whole = options.vaccineGroups().isEmpty()
                && options.products().isEmpty()
                && options.sharedDecisions()
                && options.language().equals(answer.language());
        return whole ? answer : new Shown(options, schedule, answer.findings()).shown(answer);
    }

    private Forecast shown(Forecast answer) {
        Set<String> wanted = wantedGroups();
        List<VaccineGroupForecasts> groups = answer.groups().stream()
                .filter(group -> wanted.contains(group.vaccineGroup()))
                .map(this::withoutSharedDecisions)
                .flatMap(Optional::stream)
                .map(this::withProducts)
                .toList();
        Set<String> antigens = antigensOf(wanted);
        return new Forecast(
                answer.asOf(),
                answer.stamp(),
                answer.doses(),
                groups,
                Lists.where(answer.series(), series -> antigens.contains(series.antigen())),
                findings,
                Lists.where(answer.explanations(), explanation -> wanted.contains(explanation.vaccineGroup())),
                answer.reEvaluateOn(),
                options.language());
    }

    private Set<String> wantedGroups() {
        VaccineGroupNames known = VaccineGroupNames.of(Lists.map(schedule.vaccineGroups(), VaccineGroup::name));
        return options.vaccineGroups().isEmpty()
                ? new HashSet<>(known.all())
                : options.vaccineGroups().stream().map(known::get).collect(Collectors.toSet());
    }

    private Set<String> antigensOf(Collection<String> groups) {
        Set<String> antigens = new HashSet<>();
        for (VaccineGroup group : schedule.vaccineGroups()) {
            if (groups.contains(group.name())) {
                antigens.addAll(group.antigens());
            }
        }
        return antigens;
    }

    /** A group of which nothing is left is left out: it must not look as if nothing were recommended. */
    private Optional<VaccineGroupForecasts> withoutSharedDecisions(VaccineGroupForecasts group) {
        if (options.sharedDecisions()) {
            return Optional.of(group);
        }
        List<VaccineGroupForecast> kept = Lists.where(group.forecasts(), forecast -> !isShared(forecast));
        if (kept.size() == group.forecasts().size()) {
            return Optional.of(group);
        }
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        VaccineGroupForecasts rest = VaccineGroupForecasts.of(group.vaccineGroup(), kept);
        return Optional.of(group.decision().equals(Optional.of(OpenDecision.CONDITIONAL)) ? rest.conditional() : rest);
    }

    private static boolean isShared(VaccineGroupForecast forecast) {
        List<SeriesForecast> open =
                Lists.where(forecast.series(), series -> series.status() == SeriesStatus.NOT_COMPLETE);
        return forecast.status() == SeriesStatus.NOT_COMPLETE
                && !open.isEmpty()
                && open.stream().allMatch(SeriesForecast::sharedDecision);
    }

    private VaccineGroupForecasts withProducts(VaccineGroupForecasts group) {
        Optional<List<VaccineProduct>> products = options.products();
        if (products.isEmpty()) {
            return group;
        }
        return new VaccineGroupForecasts(
                group.vaccineGroup(),
                Lists.map(group.forecasts(), forecast -> withProducts(forecast, products.get())),
                group.dueStatus(),
                group.dueFrom(),
                group.decision());
    }

    private VaccineGroupForecast withProducts(VaccineGroupForecast forecast, List<VaccineProduct> products) {
        List<VaccineProduct> candidates = Lists.where(forecast.candidateVaccines(), isAmong(products));
        if (candidates.isEmpty() && forecast.dueStatus().compareTo(DueStatus.MAY_BE_GIVEN) <= 0) {
            findings.add(new Finding(
                    Finding.Code.NO_PRODUCT_AVAILABLE,
                    "products",
                    "found none among the products of the host that will do for " + forecast.vaccineGroup()
                            + ", expected one. Remedy: order one of the vaccines that the schedule offers, or refer",
                    List.of(forecast.vaccineGroup())));
        }
        return new VaccineGroupForecast(
                forecast.vaccineGroup(),
                forecast.seriesType(),
                forecast.status(),
                forecast.reasons(),
                forecast.dates(),
                forecast.doseNumber(),
                forecast.antigens(),
                Lists.where(forecast.recommendedVaccines(), isAmong(products)),
                candidates,
                forecast.contraindications(),
                forecast.guidance(),
                forecast.series(),
                forecast.dueStatus());
    }

    private static Predicate<VaccineProduct> isAmong(List<VaccineProduct> products) {
        return offered -> products.stream().anyMatch(offered::agreesWith);
    }
}
