package io.jenner.cli.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.cli.UnreadableInputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookFileTest {

    @TempDir
    private Path folder;

    @Test
    void cellsKeepWhatTheyAre() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(0, 0, " text ");
            sheet.value(0, 1, LocalDate.of(2021, 3, 10));
            sheet.style(0, 1).format("m/d/yyyy").set();
            sheet.value(0, 2, 3);
            sheet.value(0, 3, 0.5);
            sheet.value(0, 5, 44265);
            sheet.style(0, 5).format("0.00").set();
        });

        Row row = rows(open(file, Optional.empty(), Limits.USUAL)).get(0);

        assertThat(row.cells())
                .containsExactly(
                        Cell.of("text"),
                        Cell.of(LocalDate.of(2021, 3, 10)),
                        Cell.of(3),
                        new Cell(Cell.Kind.NUMBER, "0.5"),
                        Cell.BLANK,
                        Cell.of(44265));
    }

    @Test
    void rowsHaveTheirNumberInTheSheetAndBlankOnesAreLeftOut() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(1, 0, "a");
            sheet.value(4, 0, "b");
            sheet.value(5, 0, "  ");
        });

        assertThat(rows(open(file, Optional.empty(), Limits.USUAL)))
                .extracting(Row::number)
                .containsExactly(2L, 5L);
    }

    @Test
    void sheetIsTheFirstOneOrTheOneNamed() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(0, 0, "first");
            sheet.getWorkbook().newWorksheet("Second").value(0, 0, "second");
        });

        assertThat(open(file, Optional.empty(), Limits.USUAL).name()).isEqualTo("roster.xlsx[Pupils]");
        assertThat(rows(open(file, Optional.of("second"), Limits.USUAL))
                        .get(0)
                        .cell(0)
                        .text())
                .isEqualTo("second");
        assertThatThrownBy(() -> open(file, Optional.of("Third"), Limits.USUAL))
                .hasMessage(
                        "roster.xlsx: found no such visible sheet as --sheet names, expected one of 'Pupils', 'Second'."
                                + " Remedy: name one of these, or leave --sheet out for the first.");
    }

    @Test
    void fileThatIsNoWorkbookIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "id,dob\n");
        Path old =
                Files.write(folder.resolve("old.xlsx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        Path zip = archive("zip.xlsx", 1, 10);

        assertThatThrownBy(() -> open(text, Optional.empty(), Limits.USUAL))
                .hasMessageStartingWith("text.xlsx: found a file that is no workbook");
        assertThatThrownBy(() -> open(old, Optional.empty(), Limits.USUAL))
                .hasMessageStartingWith("old.xlsx: found a workbook with a password or of the old form .xls");
        assertThatThrownBy(() -> open(zip, Optional.empty(), Limits.USUAL))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("zip.xlsx: found a file that cannot be read as a workbook");
    }

    @Test
    void archiveOfAsManyFilesAsAllowedIsLookedAtAndOneMoreIsRefused() throws IOException {
        Limits two = new Limits(9, 9, 2, 1_000_000, 200, 1_000_000, 1_000_000);

        assertAllowed(archive("two.xlsx", 2, 10), two);
        assertThatThrownBy(() -> Archive.check(archive("three.xlsx", 3, 10), two))
                .hasMessageStartingWith("three.xlsx: found an archive of 3 files, expected at most 2. Remedy: ");
    }

    @Test
    void archiveOfAsManyBytesAsAllowedIsLookedAtAndOneMoreIsRefused() throws IOException {
        Limits small = new Limits(9, 9, 9, 10_000, 200, 1_000_000, 10_000);

        assertAllowed(archive("small.xlsx", 2, 5_000), small);
        assertThatThrownBy(() -> Archive.check(archive("large.xlsx", 2, 5_001), small))
                .hasMessageStartingWith("large.xlsx: found more than 10000 bytes unpacked");
    }

    @Test
    void bombIsRefusedByItsRatioBeforeItIsUnpacked() throws IOException {
        Limits strict = new Limits(9, 9, 9, 1_000_000_000, 200, 100_000, 1_000_000);

        assertAllowed(archive("zeros.xlsx", 1, 100_000), strict);
        assertThatThrownBy(() -> Archive.check(archive("bomb.xlsx", 1, 50_000_000), strict))
                .hasMessageStartingWith("bomb.xlsx: found a part that unpacks to more than 200 times its size");
    }

    @Test
    void asManyColumnsAsAllowedAreReadAndOneMoreIsRefused() throws IOException {
        Limits three = new Limits(3, 9, 100, 1_000_000, 200, 1_000_000, 1_000_000);

        assertThat(rows(open(workbook(sheet -> sheet.value(0, 2, "c")), Optional.empty(), three)))
                .hasSize(1);
        Path four = workbook(sheet -> sheet.value(0, 3, "d"));
        assertThatThrownBy(() -> rows(open(four, Optional.empty(), three)))
                .hasMessageStartingWith("roster.xlsx[Pupils]:1: found more than 3 columns");
    }

    private static void assertAllowed(Path archive, Limits limits) throws IOException {
        Archive.check(archive, limits);
        assertThat(archive).exists();
    }

    /** Writes an archive of files that hold zeros. */
    private Path archive(String name, int files, int bytes) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int number = 0; number < files; number++) {
                zip.putNextEntry(new ZipEntry("part" + number));
                zip.write(new byte[bytes]);
                zip.closeEntry();
            }
        }
        return file;
    }

    private Path workbook(Consumer<Worksheet> fill) throws IOException {
        Path file = folder.resolve("roster.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = WorkbookTableWriter.workbook(out)) {
            fill.accept(workbook.newWorksheet("Pupils"));
        }
        return file;
    }

    private static TableFile open(Path file, Optional<String> sheet, Limits limits) {
        return TableFile.of(file.toString(), Optional.empty(), sheet, limits);
    }

    private static List<Row> rows(TableFile file) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (RowReader reader = file.open()) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
