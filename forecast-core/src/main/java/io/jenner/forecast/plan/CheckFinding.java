package io.jenner.forecast.plan;

import io.jenner.forecast.text.Coded;
import io.jenner.forecast.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands behind a verdict on a vaccine; what families may read is {@link Texts#of(CheckFinding)}.
 *
 * @param code what was found
 * @param subject place in the question, such as {@code doses[2]} (the second dose of the record), {@code observations[1]} or
 *     {@code products[1]}; empty where the vaccine itself is meant
 * @param names the antigens, vaccine groups or vaccines concerned; often empty
 * @param date the day that matters; often empty
 */
public record CheckFinding(Code code, Optional<String> subject, List<String> names, Optional<LocalDate> date) {

    /**
     * Keeps a copy of the list.
     *
     * @param code see {@link #code()}
     * @param subject see {@link #subject()}
     * @param names see {@link #names()}
     * @param date see {@link #date()}
     */
    public CheckFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(date, "date");
        names = List.copyOf(names);
    }

    static CheckFinding of(Code code, List<String> names) {
        return new CheckFinding(code, Optional.empty(), names, Optional.empty());
    }

    static CheckFinding on(LocalDate date, Code code, List<String> names) {
        return new CheckFinding(code, Optional.empty(), names, Optional.of(date));
    }

    /** Kinds of findings. */
    public enum Code implements Coded {
        /** The first day on which it may be given. */
        FIRST_GOOD_DAY,
        /** It would count if it were given too early on that day, by a grace period or the like; nobody should plan that. */
        COUNTS_BY_GRACE,
        /** It may be given, and is recommended from a later day on. */
        RECOMMENDED_LATER,
        /** A part of a combination vaccine is not needed. */
        UNNEEDED_PART,
        /** Patient and clinician decide together whether it is given. */
        SHARED_DECISION,
        /** Whether it may be given depends on an observation of which nobody knows whether it is present. */
        UNDETERMINED_CONTRAINDICATION,
        /** A dose may be needed because of an observation, the subject, of which nobody knows whether it is present. */
        UNDETERMINED_INDICATION,
        /** A contraindication applies. */
        CONTRAINDICATION,
        /** A dose of another vaccine stands in the way. */
        CONFLICTING_DOSE,
        /** A dose of the same antigen is given on that day already. */
        SAME_DAY_DOSE,
        /** It would count, and is not a vaccine that the schedule offers for the dose. */
        NOT_PREFERABLE,
        /** A dose of the vaccine group may be given on that day, and another vaccine is the one to give. */
        OTHER_VACCINE_NEEDED,
        /** A dose of the vaccine group may be given from that day on, and another vaccine is the one to give then. */
        OTHER_VACCINE_LATER
    }
}
