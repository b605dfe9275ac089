/**
 * Asks which recorded doses count and what is due next.
 *
 * <p>Start at {@link io.jenner.forecast.Forecaster}. Nothing here depends on the rule engine.
 */
@NullMarked
package io.jenner.forecast;

import org.jspecify.annotations.NullMarked;
