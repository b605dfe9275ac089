/**
 * A second implementation of the whole forecast, in plain Java: the floor that the engine is measured against, and a
 * second opinion on every answer. Start at {@link io.jenner.benchmarks.floor.Floor}; never published.
 */
@NullMarked
package io.jenner.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
