package io.jenner.forecast.plan;

import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineProduct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries doses on the forecaster before they enter a plan. */
final class Trial {

    private final Asking asking;
    private final Products products;

    Trial(Asking asking, Products products) {
        this.asking = asking;
        this.products = products;
    }

    /**
     * A dose that counts, with the answer once it is given.
     *
     * @param dose the dose
     * @param served the open series that it serves, as they were before
     * @param after the answer with it
     */
    record Success(PlannedDose dose, List<SeriesForecast> served, Forecast after) {}

    /**
     * Finds a dose that counts for a forecast on a day, for every antigen that waits, without a grace period.
     *
     * @param group the forecast to serve
     * @param due all forecasts that are due
     * @param given the doses of the plan so far
     * @param day the day
     */
    Optional<Success> find(
            VaccineGroupForecast group, List<VaccineGroupForecast> due, List<PlannedDose> given, LocalDate day) {
        Optional<Success> remarked = Optional.empty();
        for (VaccineProduct product : products.serving(group, due, day)) {
            Optional<Success> tried = tryOn(product, group, due, given, day);
            if (tried.isPresent()) {
                if (hasNoRemark(tried.get(), given.size())) {
                    return tried;
                }
                remarked = remarked.isPresent() ? remarked : tried;
            }
        }
        return remarked;
    }

    private Optional<Success> tryOn(
            VaccineProduct product,
            VaccineGroupForecast group,
            List<VaccineGroupForecast> due,
            List<PlannedDose> given,
            LocalDate day) {
        List<PlannedDose> with = new ArrayList<>(given);
        with.add(new PlannedDose(day, product, List.of()));
        Forecast after = asking.planned(with, day);
        EvaluatedDose dose = asking.added(after, given.size());
        List<PlannedDose.Purpose> purposes = new ArrayList<>();
        List<SeriesForecast> served = new ArrayList<>();
        for (VaccineGroupForecast other : due) {
            if (isMeant(other, group, dose)) {
                List<SeriesForecast> waiting = waiting(other, day);
                if (!waiting.stream().allMatch(series -> Aim.of(series).countsInFull(after, dose))) {
                    return Optional.empty();
                }
                served.addAll(waiting);
                purposes.add(purpose(other, waiting));
            }
        }
        return Optional.of(new Success(new PlannedDose(day, product, purposes), served, after));
    }

    /** Of two forecasts of one group, a dose is meant for the one in hand; a combination serves other groups as well. */
    private static boolean isMeant(VaccineGroupForecast other, VaccineGroupForecast group, EvaluatedDose dose) {
        return other.vaccineGroup().equals(group.vaccineGroup())
                ? other.seriesType() == group.seriesType()
                : dose.vaccineGroups().contains(other.vaccineGroup()) && other.seriesType() != SeriesType.RISK;
    }

    /** The open series whose own dose may be given; all of them where the group is dated before each of its series. */
    private static List<SeriesForecast> waiting(VaccineGroupForecast group, LocalDate day) {
        List<SeriesForecast> reached = Aim.reached(group, day);
        return reached.isEmpty() ? Aim.open(group) : reached;
    }

    private static PlannedDose.Purpose purpose(VaccineGroupForecast group, List<SeriesForecast> waiting) {
        return new PlannedDose.Purpose(
                group.vaccineGroup(),
                group.seriesType(),
                group.doseNumber(),
                waiting.stream().map(SeriesForecast::antigen).distinct().toList(),
                group.dates());
    }

    private boolean hasNoRemark(Success success, int index) {
        EvaluatedDose dose = asking.added(success.after(), index);
        return success.served().stream().allMatch(series -> Aim.of(series).countsWithoutRemark(success.after(), dose));
    }
}
