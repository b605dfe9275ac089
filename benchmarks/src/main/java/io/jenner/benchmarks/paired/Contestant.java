package io.jenner.benchmarks.paired;

import io.jenner.forecast.Forecaster;

/**
 * One of the forecasters that are compared.
 *
 * @param name its name in the report
 * @param forecaster the forecaster
 */
public record Contestant(String name, Forecaster forecaster) {}
