package io.jenner.forecast.plan;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineProduct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The products that may serve a forecast, the most fitting one first. */
final class Products {

    private final Asking asking;
    private final PlanOptions options;
    private final Map<VaccineProduct, List<String>> groups = new HashMap<>();

    /** CVX codes that would be contraindicated, had every observation of unknown presence been present. */
    private final Set<String> doubtful = new HashSet<>();

    Products(Asking asking, LocalDate from, PlanOptions options) {
        this.asking = asking;
        this.options = options;
        asking.allPresent().planned(List.of(), from).series().stream()
                .flatMap(series -> series.contraindications().stream())
                .flatMap(found -> found.vaccines().stream())
                .forEach(vaccine -> doubtful.add(vaccine.cvx()));
    }

    /**
     * Returns the candidate vaccines of a forecast that the host has and all of whose parts are due.
     *
     * @param group the forecast to serve
     * @param due the forecasts that are due on the day, {@code group} among them
     * @param day the day
     */
    List<VaccineProduct> serving(VaccineGroupForecast group, List<VaccineGroupForecast> due, LocalDate day) {
        List<VaccineProduct> found = available(group);
        learn(found, day);
        Comparator<VaccineProduct> order =
                Comparator.comparingInt(product -> vaccineGroups(product).size());
        return found.stream()
                .filter(product -> isServedWhole(product, due))
                .sorted((options.combinations() ? order.reversed() : order)
                        .thenComparing(product -> -series(group, product))
                        .thenComparing(product -> !names(group.recommendedVaccines(), product)))
                .toList();
    }

    /** Returns the candidate vaccines of a forecast that the host has. */
    List<VaccineProduct> available(VaccineGroupForecast group) {
        Set<VaccineProduct> found = new LinkedHashSet<>();
        for (VaccineProduct candidate : group.candidateVaccines()) {
            if (doubtful.contains(candidate.cvx())) {
                continue;
            }
            if (options.forecast().products().isEmpty()) {
                found.add(candidate);
            }
            options.forecast().products().stream()
                    .flatMap(List::stream)
                    .forEach(product -> ofHost(candidate, product).ifPresent(found::add));
        }
        return List.copyOf(found);
    }

    /** Returns the one that says more of a candidate and a product of the host; empty where they differ. */
    private static Optional<VaccineProduct> ofHost(VaccineProduct candidate, VaccineProduct product) {
        if (!product.agreesWith(candidate)) {
            return Optional.empty();
        }
        return Optional.of(product.covers(candidate) ? candidate : product);
    }

    /** Returns whether a vaccine at hand holds nothing but what a forecast asks for. */
    boolean hasOwn(VaccineGroupForecast group) {
        return available(group).stream()
                .anyMatch(product -> vaccineGroups(product).size() <= 1);
    }

    /** Finds out which groups products belong to: the answer says so of any dose, whether it counts or not. */
    private void learn(List<VaccineProduct> products, LocalDate day) {
        List<VaccineProduct> unknown = products.stream()
                .filter(product -> !groups.containsKey(product))
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        List<DoseAdministered> doses = new ArrayList<>();
        unknown.forEach(product -> doses.add(DoseAdministered.of(day, product)));
        Forecast answer = asking.given(doses, day);
        for (int index = 0; index < unknown.size(); index++) {
            groups.put(unknown.get(index), asking.added(answer, index).vaccineGroups());
        }
    }

    private List<String> vaccineGroups(VaccineProduct product) {
        return groups.getOrDefault(product, List.of());
    }

    /** Returns whether every group of a product is due, and names it as a candidate. */
    private boolean isServedWhole(VaccineProduct product, List<VaccineGroupForecast> due) {
        return vaccineGroups(product).stream()
                .allMatch(name ->
                        due.stream().anyMatch(group -> group.vaccineGroup().equals(name) && names(group, product)));
    }

    private static boolean names(VaccineGroupForecast group, VaccineProduct product) {
        return names(group.candidateVaccines(), product);
    }

    private static boolean names(List<VaccineProduct> products, VaccineProduct wanted) {
        return products.stream().anyMatch(product -> product.agreesWith(wanted));
    }

    /** Returns how many of the open series have the product as a candidate. */
    private static long series(VaccineGroupForecast group, VaccineProduct product) {
        return Aim.open(group).stream()
                .filter(series -> names(series.candidateVaccines(), product))
                .count();
    }
}
