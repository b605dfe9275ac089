/**
 * The {@code jenner} command.
 *
 * <p>Start at {@link io.jenner.cli.Jenner}. Only {@link io.jenner.cli.Today} reads the clock.
 */
@NullMarked
package io.jenner.cli;

import org.jspecify.annotations.NullMarked;
