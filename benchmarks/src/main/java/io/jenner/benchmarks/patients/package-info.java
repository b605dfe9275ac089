/** Whom to ask about; start at {@link io.jenner.benchmarks.patients.Patients}. */
@NullMarked
package io.jenner.benchmarks.patients;

import org.jspecify.annotations.NullMarked;
