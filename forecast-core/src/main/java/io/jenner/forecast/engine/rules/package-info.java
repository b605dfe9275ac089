/**
 * Rules compiled before, ready to run. Start at {@link io.jenner.forecast.engine.rules.RuleBase}.
 */
@NullMarked
package io.jenner.forecast.engine.rules;

import org.jspecify.annotations.NullMarked;
