package io.jenner.forecast;

import java.util.List;

/**
 * All forecasts of one vaccine group: none, one, or two (standard first, then risk).
 *
 * <p>The engine does not choose between a standard and a risk forecast, so there are no dates here.
 *
 * @param vaccineGroup name of the group
 * @param forecasts the forecasts; empty where no series of the group is relevant
 */
public record VaccineGroupForecasts(String vaccineGroup, List<VaccineGroupForecast> forecasts) {

    /**
     * Keeps a copy of the list.
     *
     * @param vaccineGroup see {@link #vaccineGroup()}
     * @param forecasts see {@link #forecasts()}
     */
    public VaccineGroupForecasts {
        forecasts = List.copyOf(forecasts);
    }
}
