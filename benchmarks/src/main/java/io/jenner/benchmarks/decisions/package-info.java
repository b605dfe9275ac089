/**
 * The decisions of the engine in plain Java, to measure what it costs to have rules make them:
 * {@link io.jenner.benchmarks.decisions.PlainForecaster}. The rules stay the only place where decisions are made for
 * users; a test holds every conclusion here to theirs. Never published.
 */
@NullMarked
package io.jenner.benchmarks.decisions;

import org.jspecify.annotations.NullMarked;
