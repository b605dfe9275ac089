/**
 * The knowledge base: rules compiled at build time and the US schedule packed beside them.
 *
 * <p>Hosts reach it through {@link io.jenner.forecast.Forecaster#usSchedule()}.
 */
@NullMarked
package io.jenner.rules;

import org.jspecify.annotations.NullMarked;
