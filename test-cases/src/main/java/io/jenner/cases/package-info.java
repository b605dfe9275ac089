/**
 * Cases: a patient, a day, and what a forecaster is expected to say of one vaccine group.
 *
 * <p>Start at {@link io.jenner.cases.TestCase}; {@code read} loads cases, {@code run} compares, {@code report} tells.
 */
@NullMarked
package io.jenner.cases;

import org.jspecify.annotations.NullMarked;
