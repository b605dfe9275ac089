package io.jenner.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Writes a patient as {@link PatientReader} reads them; what is unknown is left out. */
public final class PatientJson {

    private PatientJson() {}

    /** Writes the members of a patient and the day to judge into an object that was begun. */
    public static void writeMembers(JsonGenerator json, Patient patient, LocalDate asOf) throws IOException {
        json.writeStringField("birthDate", patient.birthDate().toString());
        if (patient.sex() != Sex.UNKNOWN) {
            json.writeStringField("sex", patient.sex().name().toLowerCase(Locale.ROOT));
        }
        write(json, "countryOfBirth", patient.countryOfBirth());
        json.writeStringField("asOf", asOf.toString());
        json.writeArrayFieldStart("doses");
        for (DoseAdministered dose : patient.doses()) {
            dose(json, dose);
        }
        json.writeEndArray();
        if (!patient.observations().isEmpty()) {
            json.writeArrayFieldStart("observations");
            for (Observation observation : patient.observations()) {
                observation(json, observation);
            }
            json.writeEndArray();
        }
    }

    private static void dose(JsonGenerator json, DoseAdministered dose) throws IOException {
        json.writeStartObject();
        write(json, "id", dose.id());
        json.writeStringField("date", dose.date().toString());
        json.writeStringField("cvx", dose.cvx());
        write(json, "mvx", dose.mvx());
        write(json, "tradeName", dose.tradeName());
        write(json, "lot", dose.lot());
        write(json, "lotExpires", dose.lotExpires());
        if (dose.volumeMl().isPresent()) {
            json.writeNumberField("volumeMl", dose.volumeMl().get());
        }
        if (dose.poorCondition()) {
            json.writeStringField("condition", "Y");
        }
        json.writeEndObject();
    }

    private static void observation(JsonGenerator json, Observation observation) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", observation.code());
        write(json, "date", observation.date());
        write(json, "until", observation.until());
        if (observation.presence() == Presence.UNKNOWN) {
            json.writeStringField("presence", "unknown");
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        }
    }
}
