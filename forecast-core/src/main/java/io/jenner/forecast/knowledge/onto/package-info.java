/**
 * Takes in a new release over schedule files that people have worked on, and keeps what they added.
 *
 * <p>Start at {@link io.jenner.forecast.knowledge.onto.ReleaseOnto}.
 */
@NullMarked
package io.jenner.forecast.knowledge.onto;

import org.jspecify.annotations.NullMarked;
