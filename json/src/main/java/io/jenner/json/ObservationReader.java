package io.jenner.json;

import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads one observation. */
final class ObservationReader {

    /** The fields of an observation. */
    static final List<String> NAMES = List.of("code", "date", "until", "presence");

    private final Reading reading;

    ObservationReader(Reading reading) {
        this.reading = reading;
    }

    Optional<Observation> read(Json value, Path path) {
        return Fields.of(value, path, NAMES, reading).flatMap(ObservationReader::observation);
    }

    private static Optional<Observation> observation(Fields fields) {
        Optional<String> code = fields.requiredCode("code", "a CDSi observation code in quotes, such as \"007\"");
        Optional<LocalDate> date = fields.date("date");
        Optional<LocalDate> until = fields.date("until");
        Presence presence = presence(fields);
        if (date.isPresent() && until.filter(date.get()::isAfter).isPresent()) {
            String expected = "a day on or after the date of the observation";
            fields.fault("until", FaultCode.CONTRADICTION, expected, "correct one of them");
            return Optional.empty();
        }
        return code.map(found -> new Observation(found, date, until, presence));
    }

    private static Presence presence(Fields fields) {
        String name = "presence";
        String expected = "present or unknown";
        Optional<String> text = fields.text(name, expected, Fields.QUOTE);
        if (text.isEmpty() || text.get().equals("present")) {
            return Presence.PRESENT;
        }
        if (!text.get().equals("unknown")) {
            String remedy = "write one of these; leave out an observation that is absent";
            fields.fault(name, FaultCode.INVALID_VALUE, expected, remedy);
        }
        return Presence.UNKNOWN;
    }
}
