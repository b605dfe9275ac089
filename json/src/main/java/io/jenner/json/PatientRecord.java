package io.jenner.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was read of one patient among many.
 *
 * @param id the caller's name for the patient, as far as it could be read
 * @param request the request; empty if anything is wrong
 * @param faults everything that is wrong, in the order of the text; holds no value that the text says
 */
public record PatientRecord(Optional<String> id, Optional<Request> request, List<Fault> faults) {

    /**
     * Keeps a copy of the list.
     *
     * @param id see {@link #id()}
     * @param request see {@link #request()}
     * @param faults see {@link #faults()}
     */
    public PatientRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(faults, "faults");
        faults = List.copyOf(faults);
    }

    /**
     * {@return a record of which nothing could be read}
     *
     * @param fault why
     */
    public static PatientRecord unreadable(Fault fault) {
        return new PatientRecord(Optional.empty(), Optional.empty(), List.of(Objects.requireNonNull(fault, "fault")));
    }
}
