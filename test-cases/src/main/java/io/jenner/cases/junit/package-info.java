/**
 * Runs suites as tests of JUnit 5, which the caller has on the class path: {@code junit-jupiter-api} is an optional
 * dependency of this module.
 *
 * <p>Start at {@link io.jenner.cases.junit.Suites}.
 */
@NullMarked
package io.jenner.cases.junit;

import org.jspecify.annotations.NullMarked;
