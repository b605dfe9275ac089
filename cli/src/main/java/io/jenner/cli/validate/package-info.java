/**
 * What the command {@code knowledge validate} finds, and how it says so.
 * Start at {@link io.jenner.cli.validate.Validation}.
 */
@NullMarked
package io.jenner.cli.validate;

import org.jspecify.annotations.NullMarked;
