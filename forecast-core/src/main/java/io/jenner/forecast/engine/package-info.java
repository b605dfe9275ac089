/**
 * Drives the rules over a patient's history; {@link io.jenner.forecast.engine.DefaultForecaster} is the entry type.
 *
 * <p>Used by knowledge bases, not supported for hosts. Outcomes are decided by rules; this package does the date
 * arithmetic, the matching of sets and the walk over doses and target doses.
 */
@NullMarked
package io.jenner.forecast.engine;

import org.jspecify.annotations.NullMarked;
