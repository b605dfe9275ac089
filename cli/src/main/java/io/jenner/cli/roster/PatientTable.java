package io.jenner.cli.roster;

import io.jenner.cli.table.Cell;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Patient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts patients into rows of the long layout, as {@link Roster} reads them back. */
public final class PatientTable {

    private static final List<Field> FIELDS = List.of(
            Field.ID,
            Field.BIRTH_DATE,
            Field.SEX,
            Field.COUNTRY_OF_BIRTH,
            Field.AS_OF,
            Field.DATE_GIVEN,
            Field.CVX,
            Field.MVX,
            Field.TRADE_NAME,
            Field.LOT,
            Field.LOT_EXPIRES,
            Field.VOLUME_ML,
            Field.DOSE_CONDITION,
            Field.OBSERVATION,
            Field.OBSERVATION_DATE,
            Field.OBSERVATION_UNTIL,
            Field.OBSERVATION_PRESENCE);

    private PatientTable() {}

    /** Returns the headings. */
    public static List<String> headings() {
        return FIELDS.stream().map(Field::word).toList();
    }

    /** Returns the rows of a patient: one for each dose and observation side by side, and at least one. */
    public static List<List<Cell>> rows(String id, Patient patient, LocalDate asOf) {
        int count = Math.max(
                1, Math.max(patient.doses().size(), patient.observations().size()));
        List<Cell> person = List.of(
                Cell.of(id),
                Cell.of(patient.birthDate()),
                Cell.of(patient.sex().name().toLowerCase(Locale.ROOT)),
                Cell.of(patient.countryOfBirth().orElse("")),
                Cell.of(asOf));
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            List<Cell> dose =
                    row < patient.doses().size() ? dose(patient.doses().get(row)) : blanks(8);
            List<Cell> observation = row < patient.observations().size()
                    ? observation(patient.observations().get(row))
                    : blanks(4);
            rows.add(Stream.of(person, dose, observation).flatMap(List::stream).toList());
        }
        return rows;
    }

    private static List<Cell> dose(DoseAdministered dose) {
        return List.of(
                Cell.of(dose.date()),
                Cell.of(dose.cvx()),
                Cell.of(dose.mvx().orElse("")),
                Cell.of(dose.tradeName().orElse("")),
                Cell.of(dose.lot().orElse("")),
                day(dose.lotExpires()),
                Cell.of(dose.volumeMl().map(Object::toString).orElse("")),
                Cell.of(dose.poorCondition() ? "Y" : ""));
    }

    private static List<Cell> observation(Observation observation) {
        return List.of(
                Cell.of(observation.code()),
                day(observation.date()),
                day(observation.until()),
                Cell.of(observation.presence() == Presence.UNKNOWN ? "unknown" : ""));
    }

    private static Cell day(Optional<LocalDate> day) {
        return day.map(Cell::of).orElse(Cell.BLANK);
    }

    private static List<Cell> blanks(int count) {
        return Stream.generate(() -> Cell.BLANK).limit(count).toList();
    }
}
