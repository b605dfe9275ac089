package io.jenner.json;

import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads one observation. */
final class ObservationReader {

    private static final List<String> NAMES = List.of("code", "date", "until", "presence");

    private final Faults faults;

    ObservationReader(Faults faults) {
        this.faults = faults;
    }

    Optional<Observation> read(Json value, String path) {
        return Fields.of(value, path, NAMES, faults).flatMap(ObservationReader::observation);
    }

    private static Optional<Observation> observation(Fields fields) {
        Optional<String> code = fields.requiredCode("code", "a CDSi observation code in quotes, such as \"007\"");
        Optional<LocalDate> date = fields.date("date");
        Optional<LocalDate> until = fields.date("until");
        Presence presence = presence(fields);
        if (date.isPresent() && until.filter(date.get()::isAfter).isPresent()) {
            fields.fault("until", "a day on or after the date of the observation", "correct one of them");
            return Optional.empty();
        }
        return code.map(found -> new Observation(found, date, until, presence));
    }

    private static Presence presence(Fields fields) {
        String name = "presence";
        String expected = "present or unknown";
        Optional<String> text = fields.text(name, expected, "put the value in quotes");
        if (text.isEmpty() || text.get().equals("present")) {
            return Presence.PRESENT;
        }
        if (!text.get().equals("unknown")) {
            fields.fault(name, expected, "write one of these; leave out an observation that is absent");
        }
        return Presence.UNKNOWN;
    }
}
