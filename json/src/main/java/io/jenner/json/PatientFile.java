package io.jenner.json;

import io.jenner.forecast.Patient;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a file says of a patient.
 *
 * @param patient the patient
 * @param asOf the day to judge, if the file names one
 */
public record PatientFile(Patient patient, Optional<LocalDate> asOf) {}
