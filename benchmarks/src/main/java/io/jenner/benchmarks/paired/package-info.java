/** Compares forms of the forecaster in one process, round by round; start at {@link io.jenner.benchmarks.paired.PairedRun}. */
@NullMarked
package io.jenner.benchmarks.paired;

import org.jspecify.annotations.NullMarked;
