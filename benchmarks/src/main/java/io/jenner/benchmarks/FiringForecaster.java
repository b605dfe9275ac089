package io.jenner.benchmarks;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.Patient;
import java.time.LocalDate;

/**
 * Asks another forecaster to decide every question anew.
 *
 * @param forecaster the other one
 */
record FiringForecaster(Forecaster forecaster) implements Forecaster {

    @Override
    public KnowledgeStamp stamp() {
        return forecaster.stamp();
    }

    @Override
    public Forecast forecast(Patient patient, LocalDate asOf, ForecastOptions options) {
        return forecaster.forecast(patient, asOf, options.firingRules());
    }
}
