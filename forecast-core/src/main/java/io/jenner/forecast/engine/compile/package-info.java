/**
 * Turns rule files into Java when the knowledge base is built; nothing here runs in a host.
 * Start at {@link io.jenner.forecast.engine.compile.RuleModelGenerator}.
 */
@NullMarked
package io.jenner.forecast.engine.compile;

import org.jspecify.annotations.NullMarked;
