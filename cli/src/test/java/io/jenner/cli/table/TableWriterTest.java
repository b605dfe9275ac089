package io.jenner.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {

    @Test
    void formulasInCsvGetAnApostropheAndNumbersDoNot() {
        List<Cell> row = List.of(
                Cell.of("=1+1"),
                Cell.of("+49"),
                Cell.of("-5"),
                Cell.of("@x"),
                new Cell(Cell.Kind.TEXT, "\tx"),
                Cell.of(-5),
                Cell.of(LocalDate.of(2025, 1, 2)),
                Cell.of("a=b"),
                Cell.of("\"q\",r"));

        assertThat(new String(CsvTableWriter.bytes(List.of(row)), StandardCharsets.UTF_8))
                .isEqualTo("'=1+1,'+49,'-5,'@x,'\tx,-5,2025-01-02,a=b,\"\"\"q\"\",r\"\n");
    }

    @Test
    void workbookKeepsTextsAsTextsAndDaysAsDays() throws IOException {
        byte[] written =
                workbook(10, List.of(List.of(Cell.of("=1+1"), Cell.of(LocalDate.of(2025, 11, 22)), Cell.of(7))));

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(written))) {
            Row row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCell(0).getFormula()).isNull();
            assertThat(row.getCell(0).asString()).isEqualTo("=1+1");
            assertThat(row.getCell(1).asDate().toLocalDate()).isEqualTo(LocalDate.of(2025, 11, 22));
            assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("7");
        }
    }

    @Test
    void headingsStayInSightAndTheFilterCoversAllRows(@TempDir Path folder) throws IOException {
        String sheet = sheet(workbook(10, List.of(List.of(Cell.of("a")), List.of(Cell.of("b")))), folder);

        assertThat(sheet)
                .contains("state=\"frozen\"")
                .contains("<autoFilter ref=\"A1:C3\"")
                .contains("<cols>");
    }

    @Test
    void fullSheetIsFollowedByAnotherWithTheSameHeadings() throws IOException {
        List<Cell> row = List.of(Cell.of("x"));

        assertThat(sheets(workbook(3, List.of(row, row)))).containsExactly("Results 3");
        assertThat(sheets(workbook(3, List.of(row, row, row)))).containsExactly("Results 3", "Results 2 2");
    }

    /** Returns the name of each sheet and how many rows it has. */
    private static List<String> sheets(byte[] written) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(written))) {
            return workbook.getSheets()
                    .map(sheet -> sheet.getName() + " " + rows(sheet))
                    .toList();
        }
    }

    private static int rows(Sheet sheet) {
        try {
            return sheet.read().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] workbook(int mostRows, List<List<Cell>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = WorkbookTableWriter.workbook(out)) {
            WorkbookTableWriter writer =
                    new WorkbookTableWriter(workbook, "Results", List.of("one", "two", "three"), mostRows);
            for (List<Cell> row : rows) {
                writer.write(row);
            }
            writer.finish();
        }
        return out.toByteArray();
    }

    private static String sheet(byte[] written, Path folder) throws IOException {
        Path file = Files.write(folder.resolve("written.xlsx"), written);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
