package io.jenner.cli.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.cli.UnreadableInputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

    /** Small limits, so that files at the limits are small. */
    private static final Limits SMALL = new Limits(3, 10, 1, 1, 1, 1, 1);

    @TempDir
    private Path folder;

    @Test
    void delimiterIsTheOneThatTheFirstLineHasMostOf() throws IOException {
        assertThat(texts("a,b\n1,2;3;4\n")).containsExactly(List.of("a", "b"), List.of("1", "2;3;4"));
        assertThat(texts("a;\"b,c,d\"\n1;2\n")).containsExactly(List.of("a", "b,c,d"), List.of("1", "2"));
        assertThat(texts("a\tb\n1\t2\n")).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(TableFile.of(file("a|b\n"), Optional.of('|'), Optional.empty(), Limits.USUAL)
                        .open()
                        .next())
                .isEqualTo(new Row(1, List.of(Cell.of("a"), Cell.of("b"))));
    }

    @Test
    void markLineEndsQuotesAndBlanksArePassedOver() throws IOException {
        assertThat(texts("\uFEFFa,b\r\n\"1 \",\"say \"\"x\"\"\"\r\n"))
                .containsExactly(List.of("a", "b"), List.of("1", "say \"x\""));
    }

    @Test
    void rowsHaveTheNumberOfTheirFirstLineAndBlankOnesAreLeftOut() throws IOException {
        assertThat(rows("a,b\n\n , \n\"1\n2\",3\n4,5")).extracting(Row::number).containsExactly(1L, 4L, 6L);
    }

    @Test
    void textInWindows1252IsRefusedWithItsLine() throws IOException {
        Path file =
                Files.write(folder.resolve("old.csv"), "id\n1\nMu\u00f1oz\n".getBytes(Charset.forName("windows-1252")));

        assertThatThrownBy(() -> open(file.toString(), Limits.USUAL))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage(
                        "old.csv:3: found bytes that are not UTF-8, expected text in UTF-8. Remedy: save the file as"
                                + " 'CSV UTF-8', or convert it: iconv -f WINDOWS-1252 -t UTF-8 IN > OUT.");
    }

    @Test
    void lettersOverSeveralBytesAreReadAcrossTheBuffer() throws IOException {
        for (int length = 65_530; length < 65_540; length++) {
            String text = "x".repeat(length) + "\u00f1";
            assertThat(rows("a\n" + text + "\n").get(1).cell(0).text()).isEqualTo(text);
        }
    }

    @Test
    void gzipIsReadByItsSuffix() throws IOException {
        Path file = folder.resolve("roster.csv.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
            gzip.write("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(rows(open(file.toString(), Limits.USUAL))).hasSize(2);
    }

    @Test
    void quoteThatIsNotClosedIsToldWithTheLineBefore() throws IOException {
        assertThatThrownBy(() -> rows("a,b\n1,2\n\"3,4\n"))
                .hasMessageStartingWith("roster.csv: found a record behind line 2 that is no CSV")
                .hasMessageContaining("Remedy: ")
                .hasMessageNotContaining("3,4");
    }

    @Test
    void asManyColumnsAsAllowedAreReadAndOneMoreIsRefused() throws IOException {
        assertThat(rows(open(file("a,b,c\n"), SMALL))).hasSize(1);
        assertThatThrownBy(() -> rows(open(file("a,b,c,d\n"), SMALL))).isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void cellOfAsManyCharactersAsAllowedIsReadAndOneMoreIsRefused() throws IOException {
        assertThat(rows(open(file("x".repeat(10) + "\n"), SMALL))).hasSize(1);
        assertThatThrownBy(() -> rows(open(file("x".repeat(11) + "\n"), SMALL)))
                .isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void spreadsheetsOfOtherFormsAreRefusedWithARemedy() {
        assertThatThrownBy(() -> open("pupils.ods", Limits.USUAL))
                .hasMessage("pupils.ods: found a spreadsheet of another form, expected .xlsx or .csv."
                        + " Remedy: save it as .xlsx, or as CSV in UTF-8.");
        assertThatThrownBy(() -> open("nowhere.csv", Limits.USUAL))
                .hasMessageStartingWith("nowhere.csv: found no such file");
    }

    private List<List<String>> texts(String content) throws IOException {
        return rows(content).stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private List<Row> rows(String content) throws IOException {
        return rows(open(file(content), Limits.USUAL));
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

    private static TableFile open(String file, Limits limits) {
        return TableFile.of(file, Optional.empty(), Optional.empty(), limits);
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("roster.csv"), content).toString();
    }
}
