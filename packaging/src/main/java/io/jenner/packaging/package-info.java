/**
 * What is published, and the baseline its API is compared with; for the build alone.
 *
 * <p>Start at {@link io.jenner.packaging.ApiBaseline}.
 */
@NullMarked
package io.jenner.packaging;

import org.jspecify.annotations.NullMarked;
