/**
 * Patients and answers as JSON: read strictly, every fault told with line, column, field and a remedy.
 *
 * <p>Start at {@link io.jenner.json.PatientReader} and {@link io.jenner.json.AnswerJson}.
 */
@NullMarked
package io.jenner.json;

import org.jspecify.annotations.NullMarked;
