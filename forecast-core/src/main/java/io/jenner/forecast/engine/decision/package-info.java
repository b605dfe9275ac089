/**
 * The questions that the rules answer, one small context object each.
 *
 * <p>A context holds everything a rule may look at: enumerations and truth values, no dates and no numbers, so that only so
 * many different questions exist and an answer may be remembered (decision 0013). A rule concludes by one call whose effect
 * does not depend on the order of firing. A context is for one thread until it is concluded, and never changes after
 * that. These classes are not part of the supported API.
 */
@NullMarked
package io.jenner.forecast.engine.decision;

import org.jspecify.annotations.NullMarked;
