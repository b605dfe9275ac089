/**
 * Reads suites of cases as the CDC publishes them: workbooks, and the same rows as CSV.
 *
 * <p>Start at {@link io.jenner.cases.read.SuiteReader}.
 */
@NullMarked
package io.jenner.cases.read;

import org.jspecify.annotations.NullMarked;
