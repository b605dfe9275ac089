/**
 * Looks ahead with the forecaster: may a vaccine be given on a day, and on which days to give what is missing.
 *
 * <p>Start at {@link io.jenner.forecast.Forecaster#check} and {@link io.jenner.forecast.Forecaster#plan}. Nothing here knows
 * the schedule: everything is found out by asking the forecaster with doses added.
 */
@NullMarked
package io.jenner.forecast.plan;

import org.jspecify.annotations.NullMarked;
