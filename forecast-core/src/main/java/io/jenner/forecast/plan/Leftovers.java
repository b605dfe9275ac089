package io.jenner.forecast.plan;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.OpenDecision;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why forecasts are not complete at the end of a plan. */
final class Leftovers {

    private final Simulation simulation;
    private final Wanted wanted;
    private final PlanOptions options;

    Leftovers(Simulation simulation, Wanted wanted, PlanOptions options) {
        this.simulation = simulation;
        this.wanted = wanted;
        this.options = options;
    }

    /**
     * Returns what is left.
     *
     * @param answer the answer at the end of the plan
     * @param first the answer on its first day
     */
    List<StillOpen> in(Forecast answer, Forecast first) {
        List<StillOpen> left = new ArrayList<>();
        answer.groups().stream()
                .filter(wanted::isWanted)
                .filter(group ->
                        group.forecasts().isEmpty() && group.decision().equals(Optional.of(OpenDecision.CONDITIONAL)))
                .forEach(group -> left.add(new StillOpen(
                        group.vaccineGroup(), SeriesType.RISK, OpenReason.DEPENDS_ON_OBSERVATION, Optional.empty())));
        for (VaccineGroupForecast group : wanted.all(answer)) {
            reason(group, answer)
                    .map(reason -> lacksProduct(group, first) ? OpenReason.NO_PRODUCT : reason)
                    .ifPresent(reason -> left.add(new StillOpen(
                            group.vaccineGroup(),
                            group.seriesType(),
                            reason,
                            group.dates().earliest())));
        }
        return left;
    }

    /** Whatever becomes of a forecast later: if it was open and the host had nothing for it, that is why it still is. */
    private boolean lacksProduct(VaccineGroupForecast group, Forecast first) {
        return options.forecast().products().isPresent()
                && wanted.open(first).stream()
                        .filter(open -> Wanted.key(open).equals(Wanted.key(group)))
                        .anyMatch(open -> simulation.products().available(open).isEmpty());
    }

    private Optional<OpenReason> reason(VaccineGroupForecast group, Forecast answer) {
        if (group.status() == SeriesStatus.NOT_COMPLETE) {
            return Optional.of(openReason(group, answer));
        }
        Optional<OpenReason> reason = closedReason(group);
        boolean isConditional =
                answer.group(group.vaccineGroup()).decision().equals(Optional.of(OpenDecision.CONDITIONAL));
        return reason.isEmpty() && isConditional ? Optional.of(OpenReason.DEPENDS_ON_OBSERVATION) : reason;
    }

    private Optional<OpenReason> closedReason(VaccineGroupForecast group) {
        return switch (group.status()) {
            case CONTRAINDICATED -> Optional.of(OpenReason.CONTRAINDICATED);
            case AGED_OUT -> agedOut(group);
            case NOT_RECOMMENDED -> notRecommended(group);
            case NOT_COMPLETE, COMPLETE, IMMUNE -> Optional.empty();
        };
    }

    private OpenReason openReason(VaccineGroupForecast group, Forecast answer) {
        if (wanted.awaitsSharedDecision(group)) {
            return OpenReason.NEEDS_DECISION;
        }
        if (Wanted.dependsOnObservation(answer, group)) {
            return OpenReason.DEPENDS_ON_OBSERVATION;
        }
        if (options.until().isEmpty() && simulation.recurrence().recurs(group)) {
            return OpenReason.RECURS;
        }
        if (simulation.attempts().mayTry(Wanted.key(group))) {
            return OpenReason.AFTER_THE_PLAN;
        }
        return simulation.products().available(group).isEmpty() ? OpenReason.NO_PRODUCT : OpenReason.NO_DOSE_COUNTS;
    }

    private Optional<OpenReason> agedOut(VaccineGroupForecast group) {
        if (simulation.awaitedSharedDecision(group)) {
            return Optional.of(OpenReason.NEEDS_DECISION);
        }
        return simulation.wasOpen(group) ? Optional.of(OpenReason.AGED_OUT) : Optional.empty();
    }

    private Optional<OpenReason> notRecommended(VaccineGroupForecast group) {
        if (group.reasons().contains(ForecastReason.BELOW_MINIMUM_AGE_TO_START)) {
            return Optional.of(OpenReason.STARTS_LATER);
        }
        return group.reasons().contains(ForecastReason.SEASON_OVER) && simulation.wasOpen(group)
                ? Optional.of(OpenReason.SEASON_OVER)
                : Optional.empty();
    }
}
