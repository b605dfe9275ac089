package io.jenner.forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the patient stands in one vaccine group, with all its forecasts: none, one, or two (standard first, then risk).
 *
 * <p>The engine does not choose between a standard and a risk forecast; due status and date are those of the more urgent
 * one.
 *
 * @param vaccineGroup name of the group
 * @param forecasts the forecasts; empty where no series of the group is relevant
 * @param dueStatus the most urgent due status of the forecasts, {@link DueStatus#NOT_RECOMMENDED} where there is none; and
 *     {@link DueStatus#NEEDS_DECISION} where {@code decision} is conditional
 * @param dueFrom day from which the dose of the most urgent forecast is recommended; empty where no dose is forecast or it is
 *     recommended from no day on
 * @param decision which decision is needed; empty unless the due status is {@link DueStatus#NEEDS_DECISION}
 */
public record VaccineGroupForecasts(
        String vaccineGroup,
        List<VaccineGroupForecast> forecasts,
        DueStatus dueStatus,
        Optional<LocalDate> dueFrom,
        Optional<OpenDecision> decision) {

    /**
     * Keeps a copy of the list.
     *
     * @param vaccineGroup see {@link #vaccineGroup()}
     * @param forecasts see {@link #forecasts()}
     * @param dueStatus see {@link #dueStatus()}
     * @param dueFrom see {@link #dueFrom()}
     * @param decision see {@link #decision()}
     */
    public VaccineGroupForecasts {
        Objects.requireNonNull(vaccineGroup, "vaccineGroup");
        Objects.requireNonNull(forecasts, "forecasts");
        Objects.requireNonNull(dueStatus, "dueStatus");
        Objects.requireNonNull(dueFrom, "dueFrom");
        Objects.requireNonNull(decision, "decision");
        forecasts = List.copyOf(forecasts);
    }

    /**
     * {@return a group of which every observation that matters is known}
     *
     * @param vaccineGroup name of the group
     * @param forecasts the forecasts
     */
    public static VaccineGroupForecasts of(String vaccineGroup, List<VaccineGroupForecast> forecasts) {
        Objects.requireNonNull(forecasts, "forecasts");
        Optional<VaccineGroupForecast> first =
                forecasts.stream().min(Comparator.comparing(VaccineGroupForecast::dueStatus));
        DueStatus status = first.map(VaccineGroupForecast::dueStatus).orElse(DueStatus.NOT_RECOMMENDED);
        return new VaccineGroupForecasts(
                vaccineGroup,
                forecasts,
                status,
                first.flatMap(forecast -> forecast.dates().recommended()),
                status == DueStatus.NEEDS_DECISION ? Optional.of(OpenDecision.SHARED) : Optional.empty());
    }

    /** {@return the same group where nobody knows whether an observation is present on which the dose depends} */
    public VaccineGroupForecasts conditional() {
        return new VaccineGroupForecasts(
                vaccineGroup, forecasts, DueStatus.NEEDS_DECISION, dueFrom, Optional.of(OpenDecision.CONDITIONAL));
    }
}
