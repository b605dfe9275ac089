/**
 * Says how an answer came about: which questions were asked, what was looked at, which rules fired and which lines of
 * the schedule they used.
 *
 * <p>Start at {@link io.jenner.forecast.explain.Explanation}. Nothing here depends on the rule engine.
 */
@NullMarked
package io.jenner.forecast.explain;

import org.jspecify.annotations.NullMarked;
