package io.jenner.forecast;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A fact about a patient: a condition, an occupation, a contraindication, a reaction, evidence of immunity.
 *
 * @param code CDSi observation code of three digits; shorter numbers are padded with zeros
 * @param date day on which it occurred or will occur; measures intervals and nothing else
 * @param until day on which it ended, not before {@code date}: from then on the observation is not active
 * @param presence whether it is known to be present
 */
public record Observation(String code, Optional<LocalDate> date, Optional<LocalDate> until, Presence presence) {

    private static final int CODE_LENGTH = 3;

    /**
     * Checks the components and pads the code.
     *
     * @param code see {@link #code()}
     * @param date see {@link #date()}
     * @param until see {@link #until()}
     * @param presence see {@link #presence()}
     * @throws InvalidPatientException if the code is missing or none, or the end lies before the date
     */
    public Observation {
        InvalidPatientException.required("observations.code", code, "the observation code");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(presence, "presence");
        code = Codes.padded("observations.code", code, CODE_LENGTH);
        if (date.isPresent() && until.filter(date.get()::isAfter).isPresent()) {
            throw new InvalidPatientException(
                    "observations.until",
                    "an end before the date of the observation",
                    "one on or after it",
                    "correct one of them");
        }
    }

    /**
     * {@return an observation that is present and has no date}
     *
     * @param code CDSi observation code, with or without leading zeros
     */
    public static Observation of(String code) {
        return new Observation(code, Optional.empty(), Optional.empty(), Presence.PRESENT);
    }

    /** Whether an observation is known to be present. */
    public enum Presence {
        /** It is present. */
        PRESENT,
        /** Nobody knows whether it is present; it decides nothing but is pointed out. */
        UNKNOWN
    }
}
