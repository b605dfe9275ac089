package io.jenner.json;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a patient from JSON.
 *
 * <p>The fields: {@code id}, the caller's name for the patient, which decides nothing; {@code birthDate} (required), {@code sex}, {@code countryOfBirth}, {@code asOf}, {@code doses} with
 * {@code id}, {@code date} and {@code cvx} (required), {@code mvx}, {@code tradeName}, {@code lot}, {@code lotExpires},
 * {@code volumeMl}, {@code condition}, and {@code observations} with {@code code} (required), {@code date},
 * {@code until}, {@code presence}. Dates are written as 2021-03-10 and codes in quotes.
 */
public final class PatientReader {

    private static final List<String> NAMES =
            List.of("id", "birthDate", "sex", "countryOfBirth", "asOf", "doses", "observations");
    private static final int LONGEST_ID = 200;

    private final Faults faults;

    private PatientReader(TextKind kind) {
        this.faults = new Faults(kind);
    }

    /**
     * Returns the patient in a text.
     *
     * @param file name of the file, for messages
     * @param text its content
     * @throws InvalidJsonException if it cannot be read; the message lists every fault
     */
    public static PatientFile read(String file, String text) {
        PatientReader reader = new PatientReader(TextKind.FILE);
        Optional<PatientFile> patient = new JsonText(reader.faults)
                .parse(text)
                .flatMap(value -> Fields.of(value, "", NAMES, reader.faults))
                .flatMap(reader::patientWithId);
        reader.faults.throwIfAny(file);
        return patient.orElseThrow();
    }

    /**
     * Returns the patient in a line among many, with the {@code id}.
     *
     * @param text the line
     */
    public static PatientRecord readLine(String text) {
        PatientReader reader = new PatientReader(TextKind.LINE);
        JsonText json = new JsonText(reader.faults);
        Optional<PatientFile> patient = json.parse(text)
                .flatMap(value -> Fields.of(value, "", NAMES, reader.faults))
                .flatMap(reader::patientWithId);
        Optional<String> id = json.id().filter(PatientReader::isId);
        return reader.faults.isEmpty()
                ? new PatientRecord(id, patient, List.of())
                : new PatientRecord(id, Optional.empty(), reader.faults.inOrder());
    }

    private Optional<PatientFile> patientWithId(Fields fields) {
        fields.value("id")
                .filter(value -> !(value instanceof Json.Text text && isId(text.text())))
                .ifPresent(value -> fields.fault(
                        "id",
                        "a text of 1 to " + LONGEST_ID + " characters",
                        "put the value in quotes, or leave the field out"));
        return patient(fields);
    }

    private static boolean isId(String text) {
        return !text.isBlank() && text.length() <= LONGEST_ID;
    }

    private Optional<PatientFile> patient(Fields fields) {
        Optional<LocalDate> birthDate = fields.requiredDate("birthDate");
        Sex sex = sex(fields);
        Optional<String> country =
                fields.text("countryOfBirth", "a country as the schedule writes it", "put the value in quotes");
        Optional<LocalDate> asOf = fields.date("asOf");
        List<DoseAdministered> doses = fields.list("doses", new DoseReader(faults)::read);
        List<Observation> observations = fields.list("observations", new ObservationReader(faults)::read);
        return birthDate.map(born -> new PatientFile(new Patient(born, sex, country, doses, observations), asOf));
    }

    /** Whatever a record says besides female and male is unknown to the schedule. */
    private static Sex sex(Fields fields) {
        Optional<Json> value = fields.value("sex");
        if (value.isEmpty()) {
            return Sex.UNKNOWN;
        }
        if (!(value.get() instanceof Json.Text text)) {
            fields.fault("sex", "female, male or another text", "put the value in quotes, or leave the field out");
            return Sex.UNKNOWN;
        }
        return switch (text.text().strip().toLowerCase(Locale.ROOT)) {
            case "female" -> Sex.FEMALE;
            case "male" -> Sex.MALE;
            default -> Sex.UNKNOWN;
        };
    }
}
