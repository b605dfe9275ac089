package io.jenner.forecast.plan;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineProduct;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * One dose of a plan: one vaccine, given once.
 *
 * @param date the day on which to give it
 * @param product the vaccine, as the schedule names it
 * @param purposes what it is given for: one vaccine group forecast, or several where a combination vaccine serves them
 */
public record PlannedDose(LocalDate date, VaccineProduct product, List<Purpose> purposes) {

    /**
     * Keeps a copy of the list.
     *
     * @param date see {@link #date()}
     * @param product see {@link #product()}
     * @param purposes see {@link #purposes()}
     */
    public PlannedDose {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(purposes, "purposes");
        purposes = List.copyOf(purposes);
    }

    /** {@return the dose as it will stand in the record} */
    public DoseAdministered administered() {
        return DoseAdministered.of(date, product);
    }

    /** {@return the vaccine groups that it serves} */
    public List<String> vaccineGroups() {
        return purposes.stream().map(Purpose::vaccineGroup).distinct().toList();
    }

    PlannedDose on(LocalDate other) {
        return new PlannedDose(other, product, purposes);
    }

    /**
     * The vaccine group forecast that a planned dose answers.
     *
     * @param vaccineGroup name of the group
     * @param seriesType standard or risk
     * @param doseNumber forecast dose number
     * @param antigens the antigens for which the dose counts in the best series
     * @param dates the dates of the forecast, as seen when the dose was planned
     */
    public record Purpose(
            String vaccineGroup,
            SeriesType seriesType,
            OptionalInt doseNumber,
            List<String> antigens,
            ForecastDates dates) {

        /**
         * Keeps a copy of the list.
         *
         * @param vaccineGroup see {@link #vaccineGroup()}
         * @param seriesType see {@link #seriesType()}
         * @param doseNumber see {@link #doseNumber()}
         * @param antigens see {@link #antigens()}
         * @param dates see {@link #dates()}
         */
        public Purpose {
            Objects.requireNonNull(vaccineGroup, "vaccineGroup");
            Objects.requireNonNull(seriesType, "seriesType");
            Objects.requireNonNull(doseNumber, "doseNumber");
            Objects.requireNonNull(antigens, "antigens");
            Objects.requireNonNull(dates, "dates");
            antigens = List.copyOf(antigens);
        }
    }
}
