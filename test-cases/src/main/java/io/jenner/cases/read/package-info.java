/**
 * Reads suites of cases: as the CDC publishes them, workbooks or the same rows as CSV, and in our own format.
 *
 * <p>Start at {@link io.jenner.cases.read.SuiteReader}.
 */
@NullMarked
package io.jenner.cases.read;

import org.jspecify.annotations.NullMarked;
