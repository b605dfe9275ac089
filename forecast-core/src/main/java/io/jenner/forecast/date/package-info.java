/**
 * Calendar arithmetic as CDSi defines it: {@link io.jenner.forecast.date.Offset} is the entry type.
 *
 * <p>Values are immutable and safe to share between threads.
 */
@NullMarked
package io.jenner.forecast.date;

import org.jspecify.annotations.NullMarked;
