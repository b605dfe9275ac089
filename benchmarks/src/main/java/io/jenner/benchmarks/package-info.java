/**
 * Measures how long an answer takes and what it costs; start at {@link io.jenner.benchmarks.Benchmarks}. Never published.
 */
@NullMarked
package io.jenner.benchmarks;

import org.jspecify.annotations.NullMarked;
