package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.Sex;
import io.jenner.forecast.knowledge.CaseWords;
import io.jenner.forecast.knowledge.SeriesExample;
import io.jenner.forecast.knowledge.SeriesExample.DateKind;
import io.jenner.forecast.knowledge.SeriesExample.ExpectedForecast;
import io.jenner.forecast.knowledge.files.References.Kind;
import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Names;
import io.jenner.forecast.knowledge.yaml.Node;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the examples of a series file. */
final class ExampleRows {

    static final String NO_DATE = "none";

    private static final Map<String, Sex> SEXES = Names.meanings(new Sex[] {Sex.FEMALE, Sex.MALE}, Names::word);
    private static final Map<String, Presence> PRESENCES = Names.meanings(Presence.values(), Names::word);
    private static final Map<String, SeriesStatus> STATUSES = Names.meanings(SeriesStatus.values(), CaseWords::of);
    private static final Map<String, ForecastReason> REASONS = Names.meanings(ForecastReason.values(), CaseWords::of);

    private final Reading reading;
    private final ExampleDoseRows doses;

    ExampleRows(Reading reading) {
        this.reading = reading;
        this.doses = new ExampleDoseRows(reading);
    }

    /** Reads the examples of a file; none where the key is missing. */
    List<SeriesExample> examples(Fields file) {
        return file.rows("examples", "an example", this::example);
    }

    private SeriesExample example(Fields row) {
        String title = row.text("title");
        LocalDate born = row.neededDate("born");
        Patient.Builder patient = Patient.born(born);
        patient.sex(Optional.ofNullable(row.optionalWord("sex", SEXES)).orElse(Sex.UNKNOWN));
        patient.countryOfBirth(
                Optional.ofNullable(row.optionalText("country-of-birth")).orElse(""));
        LocalDate asOf = row.neededDate("as-of");
        if (asOf.isBefore(born) && !asOf.equals(LocalDate.EPOCH)) {
            row.error("as-of " + asOf + ", before the date of birth " + born, "a later day", "correct one of the two");
        }
        row.rows("observations", "an observation", this::observation).forEach(patient::observation);
        List<ExampleDoseRows.Dose> given = row.rows("doses", "a dose", doses::dose);
        given.forEach(dose -> patient.dose(dose.administered()));
        ExpectedForecast forecast = forecast(row.neededFields("forecast", "a forecast"));
        return new SeriesExample(
                title,
                patient.build(),
                asOf,
                given.stream().map(ExampleDoseRows.Dose::expected).toList(),
                forecast,
                row.place());
    }

    private Observation observation(Fields row) {
        String code = reading.reference(row, "code", Kind.OBSERVATION);
        LocalDate date = row.date("date");
        LocalDate until = row.date("until");
        if (date != null && until != null && until.isBefore(date)) {
            row.error(
                    "until " + until + ", before its date " + date, "the same day or later", "correct one of the two");
            until = date;
        }
        Presence presence =
                Optional.ofNullable(row.optionalWord("presence", PRESENCES)).orElse(Presence.PRESENT);
        return new Observation(
                code.isEmpty() ? "000" : code, Optional.ofNullable(date), Optional.ofNullable(until), presence);
    }

    private ExpectedForecast forecast(Fields row) {
        SeriesStatus status = row.word("status", STATUSES, SeriesStatus.NOT_COMPLETE);
        ForecastReason reason = row.optionalWord("reason", REASONS);
        Integer dose = row.whole("dose");
        Integer targetDose = row.whole("target-dose");
        Map<DateKind, Optional<LocalDate>> dates = new EnumMap<>(DateKind.class);
        for (DateKind kind : DateKind.values()) {
            Node date = row.node(kind.key());
            if (date != null) {
                dates.put(kind, dateOrNone(date));
            }
        }
        row.end();
        fits(row, status, reason, dose != null || targetDose != null || !dates.isEmpty());
        return new ExpectedForecast(status, reason, dose, targetDose, dates, row.place());
    }

    private Optional<LocalDate> dateOrNone(Node node) {
        boolean none = node instanceof Node.Scalar scalar && scalar.text().equals(NO_DATE);
        return none ? Optional.empty() : Optional.ofNullable(reading.scalars().date(node));
    }

    /** Reports what no forecast can be: an open one with the reason of a closed one, a closed one with a dose. */
    private static void fits(Fields row, SeriesStatus status, @Nullable ForecastReason reason, boolean hasDose) {
        String word = CaseWords.of(status);
        if (reason != null && reason.status() != status) {
            row.error(
                    "status '" + word + "' for the reason '" + CaseWords.of(reason) + "'",
                    "'" + CaseWords.of(reason.status()) + "', to which that reason leads",
                    "correct one of the two");
        }
        if (hasDose && status != SeriesStatus.NOT_COMPLETE) {
            row.error(
                    "a dose number or dates with status '" + word + "'", "none, as no dose is forecast", "remove them");
        }
    }
}
