/**
 * The clinical lint: what a careful reader would ask about a schedule that can be read.
 * Start at {@link io.jenner.forecast.knowledge.lint.ScheduleLint}.
 */
@NullMarked
package io.jenner.forecast.knowledge.lint;

import org.jspecify.annotations.NullMarked;
