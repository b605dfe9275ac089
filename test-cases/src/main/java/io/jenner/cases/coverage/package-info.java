/**
 * Says which rules and which lines of the schedule the cases reach.
 *
 * <p>Start at {@link io.jenner.cases.coverage.CoverageRun}.
 */
@NullMarked
package io.jenner.cases.coverage;

import org.jspecify.annotations.NullMarked;
