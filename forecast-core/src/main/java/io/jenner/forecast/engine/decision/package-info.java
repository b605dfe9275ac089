/**
 * The questions that the rules answer, one small context object each.
 *
 * <p>A context holds everything a rule may look at, already resolved: dates as days counted from 1970-01-01, small
 * enumerations, counts. A rule concludes by one call whose effect does not depend on the order of firing. Contexts live
 * for one decision in one thread; they are not part of the supported API.
 */
@NullMarked
package io.jenner.forecast.engine.decision;

import org.jspecify.annotations.NullMarked;
