/**
 * What stands in a schedule, said as a clinician would: start at {@link
 * io.jenner.forecast.knowledge.words.ScheduleWords}.
 *
 * <p>A {@link io.jenner.forecast.knowledge.words.Phrase} knows which of its words name a vaccine or an observation, so
 * that a page can link them; as text it reads the same.
 */
@NullMarked
package io.jenner.forecast.knowledge.words;

import org.jspecify.annotations.NullMarked;
