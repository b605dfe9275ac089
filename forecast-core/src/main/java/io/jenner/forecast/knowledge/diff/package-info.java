/**
 * What changed between two schedules, in clinical words: start at {@link io.jenner.forecast.knowledge.diff.KnowledgeDiff}.
 *
 * <p>{@code ScheduleFacts}, {@code AntigenFacts}, {@code SeriesFacts} and {@code DoseFacts} list what rows say. All
 * public types are immutable or stateless.
 */
@NullMarked
package io.jenner.forecast.knowledge.diff;

import org.jspecify.annotations.NullMarked;
