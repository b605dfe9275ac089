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

    public Observation {
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

    /** Returns an observation that is present and has no date. */
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
