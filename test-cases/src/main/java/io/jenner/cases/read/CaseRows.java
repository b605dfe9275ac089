package io.jenner.cases.read;

import io.jenner.cases.ExpectedDose;
import io.jenner.cases.ExpectedRow;
import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Turns the rows of a table into cases, one for each row; not for use by several threads. */
final class CaseRows {

    private static final int LAST_OBSERVATION = 9;

    private final String suite;
    private final Table table;
    private final Faults faults;
    private final Columns columns;
    private final Set<String> ids = new HashSet<>();

    CaseRows(String suite, Table table) {
        this.suite = suite;
        this.table = table;
        this.faults = new Faults(table.file());
        this.columns = new Columns(table, faults);
    }

    /** Returns the cases; throws all faults of all rows, if any. */
    Suite suite() throws UnreadableSuiteException {
        faults.throwIfAny();
        List<TestCase> cases = new ArrayList<>();
        table.rows().stream()
                .filter(row -> !row.isEmpty())
                .forEach(row -> testCase(row).ifPresent(cases::add));
        if (cases.isEmpty() && !faults.any()) {
            faults.add("below the header", Columns.ID, "no case", "at least one", "choose the file with the cases");
        }
        faults.throwIfAny();
        return new Suite(suite, cases);
    }

    private Optional<TestCase> testCase(Table.Row row) {
        int faultsBefore = faults.count();
        RowCells cells = new RowCells(row, columns, faults);
        Optional<String> id = id(cells);
        Optional<String> group = cells.requiredText(Columns.GROUP, "a vaccine group")
                .flatMap(label -> cells.word(Columns.GROUP, Vocabulary.GROUPS));
        Optional<LocalDate> birthDate = cells.requiredDate(Columns.BIRTH_DATE);
        Optional<LocalDate> asOf = cells.requiredDate(Columns.AS_OF);
        List<DoseAdministered> doses = new ArrayList<>();
        List<ExpectedDose> expectedDoses = new ArrayList<>();
        readDoses(cells, doses, expectedDoses);
        List<Observation> observations = observations(cells);
        ExpectedRow expected = expected(cells, expectedDoses);
        if (faults.count() == faultsBefore && !expected.assertsAnything()) {
            cells.faultOfEmpty(Columns.STATUS, "an expectation: status, number, date or evaluation");
        }
        if (faults.count() > faultsBefore) {
            return Optional.empty();
        }
        Patient patient = new Patient(birthDate.orElseThrow(), sex(cells), Optional.empty(), doses, observations);
        String title = cells.text(Columns.TITLE).orElse("");
        return Optional.of(new TestCase(
                id.orElseThrow(),
                suite,
                title,
                group.orElseThrow(),
                patient,
                asOf.orElseThrow(),
                expected,
                Optional.empty()));
    }

    private Optional<String> id(RowCells cells) {
        Optional<String> id = cells.requiredText(Columns.ID, "the id of the case");
        if (id.isPresent() && !ids.add(id.get())) {
            cells.fault(Columns.ID, "an id that no other row has", "give each case an id of its own");
        }
        return id;
    }

    private static Sex sex(RowCells cells) {
        return switch (cells.text(Columns.GENDER).orElse("").toLowerCase(Locale.ROOT)) {
            case "f", "female" -> Sex.FEMALE;
            case "m", "male" -> Sex.MALE;
            default -> Sex.UNKNOWN;
        };
    }

    private static void readDoses(RowCells cells, List<DoseAdministered> doses, List<ExpectedDose> expectedDoses) {
        List<DoseCells> gaps = new ArrayList<>();
        int number = 1;
        for (DoseCells dose = new DoseCells(cells, number); dose.hasColumns(); dose = new DoseCells(cells, ++number)) {
            if (dose.isEmpty()) {
                gaps.add(dose);
                continue;
            }
            gaps.forEach(DoseCells::faultOfGap);
            gaps.clear();
            dose.dose().ifPresent(doses::add);
            expectedDoses.add(dose.expected());
        }
    }

    private static List<Observation> observations(RowCells cells) {
        List<Observation> observations = new ArrayList<>();
        for (int number = 1; number <= LAST_OBSERVATION; number++) {
            String code = "Observation_Code_" + number;
            Optional<LocalDate> date = cells.date("Observation_Date_" + number);
            if (date.isPresent() && cells.isEmpty(code)) {
                cells.faultOfEmpty(code, "the code of the observation that has a date");
            }
            cells.text(code)
                    .ifPresent(found -> observations.add(
                            new Observation(found, date, Optional.empty(), Observation.Presence.PRESENT)));
        }
        return observations;
    }

    private static ExpectedRow expected(RowCells cells, List<ExpectedDose> doses) {
        return new ExpectedRow(
                cells.word(Columns.STATUS, Vocabulary.STATUSES),
                number(cells),
                cells.date(Columns.EARLIEST),
                cells.date(Columns.RECOMMENDED),
                cells.date(Columns.PAST_DUE),
                doses);
    }

    /** Returns the forecast number; a dash stands for none, which asserts nothing. */
    private static OptionalInt number(RowCells cells) {
        String text = cells.text(Columns.NUMBER).orElse("-");
        if (text.equals("-")) {
            return OptionalInt.empty();
        }
        if (!text.matches("[1-9]\\d?")) {
            cells.fault(Columns.NUMBER, "a number from 1 to 99, or '-' for none", "correct the number");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }
}
