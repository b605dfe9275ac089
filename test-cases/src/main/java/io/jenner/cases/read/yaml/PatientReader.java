package io.jenner.cases.read.yaml;

import io.jenner.cases.ExpectedVerdict;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Scalars;
import io.jenner.forecast.knowledge.yaml.Scalars.Code;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the person of a case, with the doses and what is expected of them. */
final class PatientReader {

    private static final BigDecimal LARGEST_VOLUME = BigDecimal.valueOf(1000);
    private static final LocalDate HARMLESS = LocalDate.EPOCH;

    private final Scalars scalars;
    private final AnswerReader answers;

    PatientReader(Scalars scalars) {
        this.scalars = scalars;
        this.answers = new AnswerReader(scalars);
    }

    /** The person, and one expectation for each dose. */
    record Person(Patient patient, List<ExpectedVerdict> verdicts) {

        LocalDate born() {
            return patient.birthDate();
        }

        int doses() {
            return patient.doses().size();
        }
    }

    /** Returns the person; what cannot be read is reported and something harmless stands in its place. */
    Person read(Fields row) {
        LocalDate born = row.neededDate("born");
        Sex sex = row.optional("sex", node -> scalars.word(node, Words.SEXES));
        String country = row.optionalText("country-of-birth");
        List<Dose> doses = row.rows("doses", "a dose", this::dose);
        List<Observation> observations = row.rows("observations", "an observation", this::observation);
        Patient patient = new Patient(
                born,
                sex == null ? Sex.UNKNOWN : sex,
                Optional.ofNullable(country),
                doses.stream().map(Dose::given).toList(),
                observations);
        return new Person(patient, doses.stream().map(Dose::verdict).toList());
    }

    private record Dose(DoseAdministered given, ExpectedVerdict verdict) {}

    private Dose dose(Fields row) {
        int before = scalars.problems().count();
        LocalDate date = row.neededDate("date");
        String cvx = row.code("cvx", Code.CVX);
        Optional<String> mvx = Optional.ofNullable(row.optionalText("mvx"));
        Optional<String> tradeName = Optional.ofNullable(row.optionalText("trade-name"));
        Optional<BigDecimal> volume = Optional.ofNullable(volume(row));
        Optional<LocalDate> expires = Optional.ofNullable(row.date("lot-expires"));
        boolean poor = row.optional("condition", node -> scalars.word(node, Map.of("poor", true))) != null;
        ExpectedVerdict verdict = answers.verdict(row);
        DoseAdministered given = scalars.problems().count() > before
                ? DoseAdministered.of(HARMLESS, "0")
                : new DoseAdministered(
                        Optional.empty(), date, cvx, mvx, tradeName, Optional.empty(), expires, volume, poor);
        return new Dose(given, verdict);
    }

    private @Nullable BigDecimal volume(Fields row) {
        BigDecimal volume = row.decimal("volume");
        if (volume != null && (volume.signum() <= 0 || volume.compareTo(LARGEST_VOLUME) > 0)) {
            row.error("the volume " + volume, "more than 0 and at most " + LARGEST_VOLUME, "correct the millilitres");
            return null;
        }
        return volume;
    }

    private Observation observation(Fields row) {
        String code = row.code("code", Code.OBSERVATION);
        LocalDate date = row.date("date");
        LocalDate until = row.date("until");
        Observation.Presence presence = row.optional("presence", node -> scalars.word(node, Words.PRESENCES));
        if (date != null && until != null && until.isBefore(date)) {
            row.error("an observation that ends before its date", "an end on or after it", "correct one of them");
            until = null;
        }
        return new Observation(
                code.isEmpty() ? "0" : code,
                Optional.ofNullable(date),
                Optional.ofNullable(until),
                presence == null ? Observation.Presence.PRESENT : presence);
    }
}
