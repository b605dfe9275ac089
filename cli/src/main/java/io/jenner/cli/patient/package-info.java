/**
 * Reads a patient from JSON, strictly: every fault is told with line, column, field and a remedy.
 *
 * <p>Start at {@link io.jenner.cli.patient.PatientReader}.
 */
@NullMarked
package io.jenner.cli.patient;

import org.jspecify.annotations.NullMarked;
