/**
 * The schedule as data: {@link io.jenner.forecast.knowledge.Knowledge} holds one release.
 *
 * <p>All types are immutable. Lists keep the order of the release, because ties between series are broken by it.
 */
@NullMarked
package io.jenner.forecast.knowledge;

import org.jspecify.annotations.NullMarked;
