/**
 * Ruled cases: cases we do not agree with, each with our exact answers and the reason.
 *
 * <p>Start at {@link io.jenner.cases.ruled.RuledCases}.
 */
@NullMarked
package io.jenner.cases.ruled;

import org.jspecify.annotations.NullMarked;
