package io.jenner.forecast;

import io.jenner.forecast.text.Coded;
import io.jenner.forecast.text.Texts;
import java.util.List;
import java.util.Objects;

/**
 * Something about the input that the reader of the answer should know.
 *
 * <p>Holds no personal data: a dose or observation is named by its place in the input.
 *
 * @param code what was found
 * @param subject place in the input, such as {@code doses[2]} (the second dose), or {@code asOf}
 * @param message what was found, what was done, and a remedy: for the host's staff, in English. What families may read is
 *     {@link Texts#of(Finding)}
 * @param names the antigens or vaccine groups concerned; often empty
 */
public record Finding(Code code, String subject, String message, List<String> names) {

    /**
     * Keeps a copy of the list.
     *
     * @param code see {@link #code()}
     * @param subject see {@link #subject()}
     * @param message see {@link #message()}
     * @param names see {@link #names()}
     */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(names, "names");
        names = List.copyOf(names);
    }

    /**
     * Creates a finding that concerns no antigen or vaccine group in particular.
     *
     * @param code see {@link #code()}
     * @param subject see {@link #subject()}
     * @param message see {@link #message()}
     */
    public Finding(Code code, String subject, String message) {
        this(code, subject, message, List.of());
    }

    /** Kinds of findings. */
    public enum Code implements Coded {
        /** The CVX code of a dose is not in the schedule. */
        UNKNOWN_VACCINE,
        /** A dose is dated before the date of birth. */
        DOSE_BEFORE_BIRTH,
        /** A dose is dated after the assessment date. */
        DOSE_AFTER_ASSESSMENT_DATE,
        /** A dose repeats another one in every respect. */
        REPEATED_DOSE,
        /** Two doses of one antigen have the same date; the order of the input decides which is judged first. */
        SAME_DAY_DOSES,
        /** No series of the antigens of a dose is relevant for the patient. */
        NO_RELEVANT_SERIES,
        /** The code of an observation is not in the schedule. */
        UNKNOWN_OBSERVATION,
        /** An observation with presence unknown would make a risk series relevant. */
        UNDETERMINED_INDICATION,
        /** An observation with presence unknown would be a contraindication. */
        UNDETERMINED_CONTRAINDICATION,
        /** The assessment date lies outside the seasons that the schedule holds. */
        SCHEDULE_OUT_OF_SEASON,
        /** The record holds a part of a date, and the caller assumed the rest. */
        ASSUMED_DATE,
        /** A dose may be given and none of the products that the host has will do. */
        NO_PRODUCT_AVAILABLE
    }
}
