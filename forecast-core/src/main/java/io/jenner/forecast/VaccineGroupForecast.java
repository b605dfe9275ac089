package io.jenner.forecast;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The forecast of a vaccine group for one series type (CDSi chapter 9).
 *
 * @param vaccineGroup name of the group
 * @param seriesType standard or risk; evaluation-only series count as standard
 * @param status where the patient stands
 * @param reasons reasons of all contained series forecasts, without repeats
 * @param dates dates of the forecast dose; all empty unless not complete
 * @param doseNumber forecast dose number (FORECASTDN-2); empty unless not complete
 * @param antigens recommended antigens (FORECASTVG-8)
 * @param recommendedVaccines vaccines that the schedule names (FORECASTVG-9); often empty
 * @param candidateVaccines all preferable vaccines that fit the age on the day on which the dose can be given or is
 *     recommended, not before the as-of day, and that hold nothing that is contraindicated
 * @param contraindications contraindications that apply to antigens of the group or to single vaccines
 * @param guidance remarks for clinicians; empty where the knowledge holds none
 * @param series the series forecasts that are contained (FORECASTVG-1)
 * @param dueStatus what the forecast means on the as-of day
 */
public record VaccineGroupForecast(
        String vaccineGroup,
        SeriesType seriesType,
        SeriesStatus status,
        List<ForecastReason> reasons,
        ForecastDates dates,
        OptionalInt doseNumber,
        List<String> antigens,
        List<VaccineProduct> recommendedVaccines,
        List<VaccineProduct> candidateVaccines,
        List<Contraindication> contraindications,
        List<String> guidance,
        List<SeriesForecast> series,
        DueStatus dueStatus) {

    /**
     * Keeps copies of the lists.
     *
     * @param vaccineGroup see {@link #vaccineGroup()}
     * @param seriesType see {@link #seriesType()}
     * @param status see {@link #status()}
     * @param reasons see {@link #reasons()}
     * @param dates see {@link #dates()}
     * @param doseNumber see {@link #doseNumber()}
     * @param antigens see {@link #antigens()}
     * @param recommendedVaccines see {@link #recommendedVaccines()}
     * @param candidateVaccines see {@link #candidateVaccines()}
     * @param contraindications see {@link #contraindications()}
     * @param guidance see {@link #guidance()}
     * @param series see {@link #series()}
     * @param dueStatus see {@link #dueStatus()}
     */
    public VaccineGroupForecast {
        Objects.requireNonNull(vaccineGroup, "vaccineGroup");
        Objects.requireNonNull(seriesType, "seriesType");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(doseNumber, "doseNumber");
        Objects.requireNonNull(antigens, "antigens");
        Objects.requireNonNull(recommendedVaccines, "recommendedVaccines");
        Objects.requireNonNull(candidateVaccines, "candidateVaccines");
        Objects.requireNonNull(contraindications, "contraindications");
        Objects.requireNonNull(guidance, "guidance");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(dueStatus, "dueStatus");
        reasons = List.copyOf(reasons);
        antigens = List.copyOf(antigens);
        recommendedVaccines = List.copyOf(recommendedVaccines);
        candidateVaccines = List.copyOf(candidateVaccines);
        contraindications = List.copyOf(contraindications);
        guidance = List.copyOf(guidance);
        series = List.copyOf(series);
    }
}
