/**
 * What the codes of an answer mean, in words for families: {@link io.jenner.forecast.text.Texts}.
 *
 * <p>The texts stand in {@code messages.properties} (English) and {@code messages_es.properties} (Spanish).
 */
@NullMarked
package io.jenner.forecast.text;

import org.jspecify.annotations.NullMarked;
