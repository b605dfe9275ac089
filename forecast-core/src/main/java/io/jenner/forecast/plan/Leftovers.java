package io.jenner.forecast.plan;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.OpenDecision;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Says why forecasts are not complete at the end of a plan.
 *
 * <p>What holds on the day from which a vaccine group gets no more doses goes first: the far end of a plan may lie many years
 * ahead, and a forecast that was open may be closed by then. Only of that which is not open on that day the end is asked.
 */
final class Leftovers {

    private final Simulation simulation;
    private final Wanted wanted;
    private final PlanOptions options;
    private final List<PlannedDose> doses;
    private final Forecast first;
    private final Forecast end;

    /**
     * Creates it.
     *
     * @param doses the doses of the plan
     * @param first the answer on the first day of the plan
     * @param end the answer at its end
     */
    Leftovers(
            Simulation simulation,
            Wanted wanted,
            PlanOptions options,
            List<PlannedDose> doses,
            Forecast first,
            Forecast end) {
        this.simulation = simulation;
        this.wanted = wanted;
        this.options = options;
        this.doses = doses;
        this.first = first;
        this.end = end;
    }

    /**
     * Returns what is left, in the order of the schedule.
     *
     * @param answers the answer as of a day with the doses of the plan up to that day
     */
    List<StillOpen> of(Function<LocalDate, Forecast> answers) {
        List<StillOpen> left = new ArrayList<>();
        for (VaccineGroupForecasts group : end.groups()) {
            String name = group.vaccineGroup();
            if (wanted.isWanted(group)) {
                Forecast last = doses.stream()
                        .filter(dose -> dose.vaccineGroups().contains(name))
                        .map(PlannedDose::date)
                        .max(Comparator.naturalOrder())
                        .map(answers)
                        .orElse(first);
                left.addAll(of(last, name));
            }
        }
        return left;
    }

    /** Returns what is left of a vaccine group, from the answer with its last dose. */
    private List<StillOpen> of(Forecast last, String name) {
        List<SeriesType> types = Stream.of(last, end)
                .flatMap(answer -> answer.group(name).forecasts().stream())
                .map(VaccineGroupForecast::seriesType)
                .distinct()
                .toList();
        if (types.isEmpty() && (isConditional(last, name) || isConditional(end, name))) {
            return List.of(new StillOpen(name, SeriesType.RISK, OpenReason.DEPENDS_ON_OBSERVATION, Optional.empty()));
        }
        return types.stream().flatMap(type -> of(last, name, type).stream()).toList();
    }

    private Optional<StillOpen> of(Forecast last, String name, SeriesType type) {
        Optional<VaccineGroupForecast> now = find(last, name, type);
        Optional<VaccineGroupForecast> later = find(end, name, type);
        Optional<StillOpen> found = now.flatMap(
                        group -> reasonOf(group, last, later).map(reason -> open(group, reason)))
                .or(() -> later.flatMap(group -> reasonAtEnd(group, last).map(reason -> open(group, reason))));
        return found.map(open -> find(first, name, type)
                .filter(wanted::awaitsSharedDecision)
                .map(group -> open(group, OpenReason.NEEDS_DECISION))
                .orElse(open));
    }

    private static Optional<VaccineGroupForecast> find(Forecast answer, String name, SeriesType type) {
        return answer.group(name).forecasts().stream()
                .filter(group -> group.seriesType() == type)
                .findFirst();
    }

    private StillOpen open(VaccineGroupForecast group, OpenReason reason) {
        OpenReason exact = reason == OpenReason.AFTER_THE_PLAN && lacksRoom(group) ? OpenReason.NO_ROOM : reason;
        return new StillOpen(
                group.vaccineGroup(), group.seriesType(), exact, group.dates().earliest());
    }

    /** A dose that comes after the plan though it has its day within it: that day is full. */
    private boolean lacksRoom(VaccineGroupForecast group) {
        AllowedDays days = simulation.days();
        return days.onOrAfter(wanted.day(group))
                .filter(day -> !days.hasRoom(day, doses))
                .isPresent();
    }

    /** Why a forecast gets no dose any more; empty where the end has to be asked. */
    private Optional<OpenReason> reasonOf(
            VaccineGroupForecast group, Forecast last, Optional<VaccineGroupForecast> later) {
        if (group.status() == SeriesStatus.CONTRAINDICATED) {
            return Optional.of(OpenReason.CONTRAINDICATED);
        }
        if (group.status() != SeriesStatus.NOT_COMPLETE) {
            return Optional.empty();
        }
        OpenReason reason = lacksProduct(group, last) ? OpenReason.NO_PRODUCT : openReason(group, last);
        if (reason != OpenReason.AFTER_THE_PLAN) {
            return Optional.of(reason);
        }
        boolean isOpenAtEnd = later.filter(other -> other.status() == SeriesStatus.NOT_COMPLETE)
                .isPresent();
        if (isOpenAtEnd) {
            return isBounded() ? Optional.of(reason) : Optional.empty();
        }
        return Optional.of(
                simulation.awaitedSharedDecision(group)
                        ? OpenReason.NEEDS_DECISION
                        : later.flatMap(this::closedReason).orElse(OpenReason.RECOMMENDATION_ENDS));
    }

    private boolean isBounded() {
        return options.until().isPresent() || !options.days().isEmpty();
    }

    private boolean lacksProduct(VaccineGroupForecast group, Forecast answer) {
        return options.forecast().products().isPresent()
                && wanted.open(answer).contains(group)
                && simulation.products().available(group).isEmpty();
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
        return simulation.products().hasOwn(group) ? OpenReason.NO_DOSE_COUNTS : OpenReason.NO_PRODUCT;
    }

    private Optional<OpenReason> reasonAtEnd(VaccineGroupForecast group, Forecast last) {
        if (group.status() == SeriesStatus.NOT_COMPLETE) {
            return Optional.of(openReason(group, end));
        }
        boolean isClosedBeforeADose = group.status() == SeriesStatus.CONTRAINDICATED
                || group.reasons().contains(ForecastReason.BELOW_MINIMUM_AGE_TO_START)
                || simulation.wasOpen(group);
        Optional<OpenReason> reason = simulation.awaitedSharedDecision(group) && group.status() == SeriesStatus.AGED_OUT
                ? Optional.of(OpenReason.NEEDS_DECISION)
                : closedReason(group).filter(found -> isClosedBeforeADose);
        boolean isConditional = isConditional(last, group.vaccineGroup()) || isConditional(end, group.vaccineGroup());
        return reason.isEmpty() && isConditional ? Optional.of(OpenReason.DEPENDS_ON_OBSERVATION) : reason;
    }

    private Optional<OpenReason> closedReason(VaccineGroupForecast group) {
        return switch (group.status()) {
            case CONTRAINDICATED -> Optional.of(OpenReason.CONTRAINDICATED);
            case AGED_OUT -> Optional.of(OpenReason.AGED_OUT);
            case NOT_RECOMMENDED -> notRecommended(group);
            case NOT_COMPLETE, COMPLETE, IMMUNE -> Optional.empty();
        };
    }

    private static Optional<OpenReason> notRecommended(VaccineGroupForecast group) {
        if (group.reasons().contains(ForecastReason.BELOW_MINIMUM_AGE_TO_START)) {
            return Optional.of(OpenReason.STARTS_LATER);
        }
        return group.reasons().contains(ForecastReason.SEASON_OVER)
                ? Optional.of(OpenReason.SEASON_OVER)
                : Optional.empty();
    }

    private static boolean isConditional(Forecast answer, String vaccineGroup) {
        return answer.group(vaccineGroup).decision().equals(Optional.of(OpenDecision.CONDITIONAL));
    }
}
