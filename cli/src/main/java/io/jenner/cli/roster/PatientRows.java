package io.jenner.cli.roster;

import io.jenner.cli.roster.DateReader.Day;
import io.jenner.cli.roster.DateReader.FaultAt;
import io.jenner.cli.table.Cell;
import io.jenner.cli.table.Row;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import io.jenner.json.PatientRecord;
import io.jenner.json.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes patients of rows. Immutable and safe to share between threads. */
final class PatientRows {

    /** Most rows of one patient. */
    static final int MOST_ROWS = 500;

    private static final int LONGEST_ID = 200;
    private static final int MOST_OTHERS = 5;

    private final Columns columns;
    private final CellReader cells;
    private final DateReader dates;
    private final DoseRows doseRows;

    PatientRows(Columns columns, CellReader cells, DateReader dates, VaccineNames names) {
        this.columns = columns;
        this.cells = cells;
        this.dates = dates;
        this.doseRows = new DoseRows(columns, cells, dates, names);
    }

    Columns columns() {
        return columns;
    }

    /**
     * Returns the patient in these rows, or everything that is wrong with them.
     *
     * @param others numbers of other rows with the same id; where there are any, nobody knows whose the doses are
     */
    PatientRecord read(List<Row> rows, List<Long> others) {
        RowFaults faults = new RowFaults();
        Optional<String> id = id(rows, faults);
        if (!others.isEmpty()) {
            tellOthers(rows.get(0), others, faults);
        }
        if (rows.size() > MOST_ROWS) {
            faults.tell(
                    rows.get(0),
                    "",
                    "more than " + MOST_ROWS + " rows of one patient",
                    "at most that",
                    "correct the id");
            return new PatientRecord(id, Optional.empty(), faults.inOrder());
        }
        Optional<Request> patient = patient(rows, faults);
        return faults.isEmpty()
                ? new PatientRecord(id, patient, List.of())
                : new PatientRecord(id, Optional.empty(), faults.inOrder());
    }

    private void tellOthers(Row row, List<Long> others, RowFaults faults) {
        String numbers = others.stream().limit(MOST_OTHERS).map(String::valueOf).collect(Collectors.joining(", "));
        String more = others.size() > MOST_OTHERS ? " and " + (others.size() - MOST_OTHERS) + " more" : "";
        faults.at(row, columns.of(Field.ID, 0).orElseThrow())
                .tell(
                        "the same id as in row " + numbers + more,
                        "one row for each patient",
                        "put all doses of a patient into one row, or give two patients two ids");
    }

    private Optional<Request> patient(List<Row> rows, RowFaults faults) {
        rows.forEach(row -> checkLength(row, faults));
        Optional<Day> birth = once(rows, Field.BIRTH_DATE, dates::day, faults);
        Column births = columns.of(Field.BIRTH_DATE, 0).orElseThrow();
        if (rows.stream().allMatch(row -> row.cell(births.index()).isBlank())) {
            faults.at(rows.get(0), births)
                    .tell("nothing", "the date of birth", "add it; without it there is no answer");
        }
        String sexHeading = columns.of(Field.SEX, 0).map(Column::heading).orElse("");
        Sex sex = once(rows, Field.SEX, (cell, at) -> cells.sex(cell, sexHeading, at), faults)
                .orElse(Sex.UNKNOWN);
        Optional<String> country = once(rows, Field.COUNTRY_OF_BIRTH, (cell, at) -> Optional.of(cell.text()), faults);
        Optional<LocalDate> asOf = once(rows, Field.AS_OF, dates::day, faults).map(Day::day);
        List<DoseAdministered> doses = new ArrayList<>();
        Set<Observation> observations = new LinkedHashSet<>();
        for (Row row : rows) {
            doses.addAll(doseRows.doses(row, faults));
            observations.addAll(observations(row, faults));
            columns.kept().forEach(column -> cells.cell(row, Optional.of(column), faults));
        }
        return birth.map(born -> new Request(
                new Patient(born.day(), sex, country, doses, List.copyOf(observations), born.assumption()), asOf));
    }

    private void checkLength(Row row, RowFaults faults) {
        int width = columns.all().size();
        if (row.cells().size() > width
                && !row.cells().subList(width, row.cells().size()).stream().allMatch(Cell::isBlank)) {
            faults.tell(
                    row,
                    "",
                    "more cells than headings",
                    "at most " + width + " cells",
                    "put a cell that holds the delimiter in quotes, or add the heading");
        }
    }

    private Optional<String> id(List<Row> rows, RowFaults faults) {
        Optional<Column> column = columns.of(Field.ID, 0);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        Row first = rows.get(0);
        Optional<Cell> cell = cells.cell(first, column, faults);
        if (cell.isEmpty() && faults.isEmpty()) {
            faults.at(first, column.get()).tell("nothing", "the id of the patient", "add it");
        }
        if (cell.filter(found -> found.text().length() > LONGEST_ID).isPresent()) {
            faults.at(first, column.get())
                    .tell("more than " + LONGEST_ID + " characters", "at most that", "shorten it");
            return Optional.empty();
        }
        return cell.map(Cell::text);
    }

    /** Reads what every row of a patient may say, and no two may say otherwise. */
    private <T> Optional<T> once(List<Row> rows, Field field, Reading<T> reading, RowFaults faults) {
        Optional<Column> column = columns.of(field, 0);
        Optional<T> value = Optional.empty();
        long where = 0;
        for (Row row : rows) {
            Optional<T> read = cells.cell(row, column, faults)
                    .flatMap(cell -> reading.read(cell, faults.at(row, column.orElseThrow())));
            if (read.isPresent() && value.isPresent() && !read.equals(value)) {
                faults.at(row, column.orElseThrow())
                        .tell(
                                "another value than in row " + where,
                                "the same in all rows of a patient",
                                "correct one of them");
            }
            if (value.isEmpty() && read.isPresent()) {
                value = read;
                where = row.number();
            }
        }
        return value;
    }

    private List<Observation> observations(Row row, RowFaults faults) {
        Optional<Column> column = columns.of(Field.OBSERVATION, 0);
        Optional<Cell> cell = cells.cell(row, column, faults);
        if (cell.isEmpty()) {
            return List.of();
        }
        FaultAt at = faults.at(row, column.orElseThrow());
        Optional<LocalDate> date = day(row, Field.OBSERVATION_DATE, faults);
        Optional<LocalDate> until = day(row, Field.OBSERVATION_UNTIL, faults);
        Presence presence = presence(row, faults);
        List<Observation> observations = new ArrayList<>();
        if (date.isPresent() && until.filter(date.get()::isAfter).isPresent()) {
            at.tell("an end before the date of the observation", "one on or after it", "correct one of them");
            return List.of();
        }
        for (String code : cell.get().text().split("[;, ]+")) {
            cells.observation(code, at)
                    .ifPresent(found -> observations.add(new Observation(found, date, until, presence)));
        }
        return observations;
    }

    private Optional<LocalDate> day(Row row, Field field, RowFaults faults) {
        Optional<Column> column = columns.of(field, 0);
        return cells.cell(row, column, faults)
                .flatMap(cell -> dates.day(cell, faults.at(row, column.orElseThrow())))
                .map(Day::day);
    }

    private Presence presence(Row row, RowFaults faults) {
        Optional<Column> column = columns.of(Field.OBSERVATION_PRESENCE, 0);
        Optional<String> word = cells.cell(row, column, faults).map(Cell::text).map(VaccineNames::lower);
        if (word.isEmpty() || word.get().equals("present")) {
            return Presence.PRESENT;
        }
        if (!word.get().equals("unknown")) {
            faults.at(row, column.orElseThrow())
                    .tell("a word that is not known", "present or unknown", "leave out an observation that is absent");
        }
        return Presence.UNKNOWN;
    }

    /** Reads a cell that is not blank. */
    private interface Reading<T> {
        Optional<T> read(Cell cell, FaultAt faults);
    }
}
