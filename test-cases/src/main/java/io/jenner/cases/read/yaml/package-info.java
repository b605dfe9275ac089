/**
 * Reads suites in our own case format, which is described in {@code docs/case-format.md}.
 *
 * <p>Start at {@link io.jenner.cases.read.yaml.YamlSuites}.
 */
@NullMarked
package io.jenner.cases.read.yaml;

import org.jspecify.annotations.NullMarked;
