/**
 * Whose answers change between two forecasters: start at {@link io.jenner.cases.impact.ImpactRun}.
 *
 * <p>The people are those of suites and a made-up population; no answer is kept. All public types are immutable, or safe
 * for use by one thread at a time where they say so.
 */
@NullMarked
package io.jenner.cases.impact;

import org.jspecify.annotations.NullMarked;
