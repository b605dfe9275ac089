package io.jenner.cli.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.population.Individual;
import io.jenner.cases.population.Population;
import io.jenner.cli.batch.RosterRecord;
import io.jenner.cli.table.Cell;
import io.jenner.cli.table.CsvTableWriter;
import io.jenner.cli.table.TableWriter;
import io.jenner.cli.table.WorkbookTableWriter;
import io.jenner.json.PatientRecord;
import io.jenner.json.Request;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatientTableTest {

    private static final int PEOPLE = 200;

    @TempDir
    private Path folder;

    @Test
    void peopleAreReadBackFromCsvAsTheyWereMade() throws IOException {
        Path file = folder.resolve("pupils.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            CsvTableWriter table = new CsvTableWriter(out);
            table.write(PatientTable.headings().stream().map(Cell::of).toList());
            write(table);
        }
        assertReadBack(file);
    }

    @Test
    void peopleAreReadBackFromAWorkbookAsTheyWereMade() throws IOException {
        Path file = folder.resolve("pupils.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = WorkbookTableWriter.workbook(out)) {
            write(new WorkbookTableWriter(workbook, "Pupils", PatientTable.headings()));
        }
        assertReadBack(file);
    }

    private static void write(TableWriter table) throws IOException {
        for (Individual person : people()) {
            for (List<Cell> row : PatientTable.rows("p" + person.index(), person.patient(), person.asOf())) {
                table.write(row);
            }
        }
        table.finish();
    }

    private static void assertReadBack(Path file) throws IOException {
        try (var source = Roster.of(file.toString(), RosterOptions.NONE, Read.CATALOG)
                .patients()
                .source()) {
            for (Individual person : people()) {
                RosterRecord record = source.next();
                assertThat(record).isNotNull();
                PatientRecord read = record.read();
                assertThat(read.faults()).isEmpty();
                assertThat(read.id()).contains("p" + person.index());
                Request patient = read.request().orElseThrow();
                assertThat(patient.asOf()).contains(person.asOf());
                assertThat(patient.patient()).isEqualTo(person.patient());
            }
            assertThat(source.next()).isNull();
        }
    }

    private static List<Individual> people() {
        return Population.usSchedule().people(24, PEOPLE).toList();
    }
}
