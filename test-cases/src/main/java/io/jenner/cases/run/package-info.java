/**
 * Runs cases on a forecaster and compares field by field.
 *
 * <p>Start at {@link io.jenner.cases.run.CaseRunner}. How two forecasts of a group become one, and that doses after the
 * assessment date count, is decided here and nowhere else.
 */
@NullMarked
package io.jenner.cases.run;

import org.jspecify.annotations.NullMarked;
