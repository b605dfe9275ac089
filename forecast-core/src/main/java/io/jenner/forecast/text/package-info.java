/**
 * What the codes of an answer mean, in words for families: {@link io.jenner.forecast.text.Texts}.
 *
 * <p>The texts stand in {@code messages.properties} (English) and {@code messages_es.properties} (Spanish); names of
 * vaccine groups in {@code names.properties} and {@code names_es.properties}.
 */
@NullMarked
package io.jenner.forecast.text;

import org.jspecify.annotations.NullMarked;
