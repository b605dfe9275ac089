package io.jenner.benchmarks.patients;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import java.time.LocalDate;

/**
 * A question to a forecaster.
 *
 * @param patient the patient
 * @param asOf the assessment date
 * @param options how the forecast is made
 */
public record Asked(Patient patient, LocalDate asOf, ForecastOptions options) {

    /** Returns the answer. */
    public Forecast answeredBy(Forecaster forecaster) {
        return forecaster.forecast(patient, asOf, options);
    }
}
