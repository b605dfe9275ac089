package io.jenner.json;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a request; not for use by several threads. */
final class RequestReader {

    /** The fields of a request. */
    static final List<String> NAMES = List.of(
            "version",
            "id",
            "birthDate",
            "birthDateAssumption",
            "sex",
            "countryOfBirth",
            "asOf",
            "doses",
            "observations",
            "options");

    private final Faults faults;
    private final Reading reading;
    private final JsonText json;

    RequestReader(TextKind kind, Settings settings) {
        this.faults = new Faults(kind);
        this.reading = new Reading(faults, settings);
        this.json = new JsonText(faults, settings.limits());
    }

    /** Returns the collector of what is wrong. */
    Faults faults() {
        return faults;
    }

    /** Returns the id of the patient, as far as it could be read. */
    Optional<String> id() {
        int longest = reading.limits().idLength();
        return json.id().filter(id -> !id.isBlank() && id.codePointCount(0, id.length()) <= longest);
    }

    /** Returns the request; to be used only if there are no faults. */
    Optional<Request> read(String text) {
        return json.parse(text)
                .flatMap(value -> Fields.of(value, Path.WHOLE, NAMES, reading))
                .flatMap(this::request);
    }

    private Optional<Request> request(Fields fields) {
        checkVersion(fields);
        Optional<String> id = fields.id("id");
        Optional<Patient> patient = patient(fields);
        Optional<LocalDate> asOf = fields.date("asOf");
        ForecastOptions options = fields.value("options")
                .map(value -> new OptionsReader(reading).read(value, Path.WHOLE.member("options")))
                .orElse(ForecastOptions.DEFAULT);
        return patient.map(found -> new Request(id, found, asOf, options, reading.unknownFields()));
    }

    private static void checkVersion(Fields fields) {
        String name = "version";
        Optional<Json> value = fields.value(name);
        if (value.isPresent()
                && !(value.get() instanceof Json.Numeric numeric
                        && numeric.number().compareTo(BigDecimal.valueOf(JennerJson.VERSION)) == 0)) {
            String remedy = "write " + JennerJson.VERSION + ", or leave the field out";
            fields.fault(name, FaultCode.UNKNOWN_VERSION, "the number " + JennerJson.VERSION, remedy);
        }
    }

    private Optional<Patient> patient(Fields fields) {
        Optional<RecordedDate> birthDate = fields.requiredDate("birthDate", "birthDateAssumption");
        Sex sex = sex(fields);
        Optional<String> country = fields.text("countryOfBirth", "a country as the schedule writes it", Fields.QUOTE);
        Limits limits = reading.limits();
        List<DoseAdministered> doses = fields.list("doses", limits.doses(), new DoseReader(reading)::read);
        List<Observation> observations =
                fields.list("observations", limits.observations(), new ObservationReader(reading)::read);
        return birthDate.map(born -> new Patient(born.day(), sex, country, doses, observations, born.assumption()));
    }

    /** Whatever a record says besides female and male is unknown to the schedule. */
    private static Sex sex(Fields fields) {
        Optional<Json> value = fields.value("sex");
        if (value.isEmpty()) {
            return Sex.UNKNOWN;
        }
        if (!(value.get() instanceof Json.Text text)) {
            String remedy = "put the value in quotes, or leave the field out";
            fields.fault("sex", FaultCode.WRONG_TYPE, "female, male or another text", remedy);
            return Sex.UNKNOWN;
        }
        return switch (text.text().strip().toLowerCase(Locale.ROOT)) {
            case "female" -> Sex.FEMALE;
            case "male" -> Sex.MALE;
            default -> Sex.UNKNOWN;
        };
    }
}
