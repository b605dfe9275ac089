/**
 * Writes cases in our own format, which is described in {@code docs/case-format.md}.
 *
 * <p>Start at {@link io.jenner.cases.write.CaseSkeleton}.
 */
@NullMarked
package io.jenner.cases.write;

import org.jspecify.annotations.NullMarked;
