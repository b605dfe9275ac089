/**
 * Turns rule files into Java: {@link io.jenner.forecast.engine.compile.RuleModelGenerator} when the knowledge base is built,
 * {@link io.jenner.forecast.engine.compile.OverlayRules} in a host that uses overlays with rules. Nothing here runs in any
 * other host.
 */
@NullMarked
package io.jenner.forecast.engine.compile;

import org.jspecify.annotations.NullMarked;
