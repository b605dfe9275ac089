package io.jenner.json;

import io.jenner.forecast.VaccineCatalog;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the readers of one request share; not for use by several threads. */
final class Reading {

    private final Faults faults;
    private final Settings settings;
    private final Map<String, String> unknownFields = new LinkedHashMap<>();

    Reading(Faults faults, Settings settings) {
        this.faults = faults;
        this.settings = settings;
    }

    Faults faults() {
        return faults;
    }

    Limits limits() {
        return settings.limits();
    }

    /** Returns the vaccines that trade names are looked up in. */
    Optional<VaccineCatalog> vaccines() {
        return settings.vaccines().get();
    }

    /** Returns the vaccine groups that may be asked for; empty if any may. */
    Set<String> vaccineGroups() {
        return settings.vaccineGroups().get();
    }

    boolean keepsUnknownFields() {
        return settings.keepsUnknownFields();
    }

    void keep(String pointer, Json value) {
        unknownFields.put(pointer, RawJson.of(value));
    }

    /** Returns the fields kept, as JSON by JSON pointer, in the order of the document. */
    Map<String, String> unknownFields() {
        return Collections.unmodifiableMap(unknownFields);
    }
}
