/**
 * Measures how long an answer takes: {@link io.jenner.benchmarks.CpuPerPatient} and
 * {@link io.jenner.benchmarks.ColdStart}. Never published.
 */
@NullMarked
package io.jenner.benchmarks;

import org.jspecify.annotations.NullMarked;
