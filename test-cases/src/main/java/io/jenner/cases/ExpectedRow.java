package io.jenner.cases;

import io.jenner.forecast.SeriesStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a row of the CDC's case forms expects of its vaccine group; an empty value is not asserted.
 *
 * @param status where the patient stands
 * @param forecastNumber number of the dose that is forecast
 * @param earliest first day on which the dose may be given
 * @param recommended first day on which it is recommended
 * @param pastDue last day before it is overdue
 * @param doses one entry for each dose of the patient, in the patient's order
 */
public record ExpectedRow(
        Optional<SeriesStatus> status,
        OptionalInt forecastNumber,
        Optional<LocalDate> earliest,
        Optional<LocalDate> recommended,
        Optional<LocalDate> pastDue,
        List<ExpectedDose> doses)
        implements Expected {

    public ExpectedRow {
        doses = List.copyOf(doses);
    }

    @Override
    public boolean assertsAnything() {
        return status.isPresent()
                || forecastNumber.isPresent()
                || earliest.isPresent()
                || recommended.isPresent()
                || pastDue.isPresent()
                || doses.stream().anyMatch(ExpectedDose::assertsAnything);
    }
}
