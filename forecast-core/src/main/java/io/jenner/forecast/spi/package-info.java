/**
 * How a knowledge base makes itself known: {@link io.jenner.forecast.spi.ForecasterProvider}.
 */
@NullMarked
package io.jenner.forecast.spi;

import org.jspecify.annotations.NullMarked;
