package io.jenner.json;

import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A question as a document asks it: a patient, the day to judge, and options; what {@link Forecaster#forecast} takes.
 *
 * @param id the caller's name for the patient; decides nothing
 * @param patient the patient
 * @param asOf the assessment date, if the document names one
 * @param options how the forecast is made; {@link ForecastOptions#DEFAULT} where the document has none.
 *     {@link ForecastOptions#rememberOutcomes()} is no part of the contract
 * @param unknownFields fields that the contract does not have, as JSON text by JSON pointer (RFC 6901), such as
 *     {@code /doses/0/site} and {@code "left arm"} in quotes, in the order of the document; empty unless kept with
 *     {@link JennerJson#keepingUnknownFields()}
 */
public record Request(
        Optional<String> id,
        Patient patient,
        Optional<LocalDate> asOf,
        ForecastOptions options,
        Map<String, String> unknownFields) {

    /**
     * Keeps copies of what may change.
     *
     * @param id see {@link #id()}
     * @param patient see {@link #patient()}
     * @param asOf see {@link #asOf()}
     * @param options see {@link #options()}
     * @param unknownFields see {@link #unknownFields()}
     */
    public Request {
        Objects.requireNonNull(unknownFields, "unknownFields");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(patient, "patient");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(options, "options");
        unknownFields = Collections.unmodifiableMap(new LinkedHashMap<>(unknownFields));
    }

    /**
     * Creates a request with the default options.
     *
     * @param patient see {@link #patient()}
     * @param asOf see {@link #asOf()}
     */
    public Request(Patient patient, Optional<LocalDate> asOf) {
        this(Optional.empty(), patient, asOf, ForecastOptions.DEFAULT, Map.of());
    }

    /**
     * {@return a request with the default options}
     *
     * @param patient the patient
     * @param asOf the day to judge
     */
    public static Request of(Patient patient, LocalDate asOf) {
        return new Request(patient, Optional.of(Objects.requireNonNull(asOf, "asOf")));
    }

    /**
     * {@return the same request with an id}
     *
     * @param value the caller's name for the patient
     */
    public Request withId(String value) {
        return new Request(Optional.of(Objects.requireNonNull(value, "id")), patient, asOf, options, unknownFields);
    }

    /**
     * {@return the same request with these options}
     *
     * @param value the options
     */
    public Request withOptions(ForecastOptions value) {
        return new Request(id, patient, asOf, Objects.requireNonNull(value, "options"), unknownFields);
    }

    /** {@return the request without personal data} */
    @Override
    public String toString() {
        return "Request[" + patient + "]";
    }
}
