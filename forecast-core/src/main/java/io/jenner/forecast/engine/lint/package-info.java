/**
 * Tells what is wrong with rule files before they are compiled, each fault with line and column.
 * Start at {@link io.jenner.forecast.engine.lint.RuleCheck}; needs the parser of Drools, which is no dependency of a host.
 */
@NullMarked
package io.jenner.forecast.engine.lint;

import org.jspecify.annotations.NullMarked;
