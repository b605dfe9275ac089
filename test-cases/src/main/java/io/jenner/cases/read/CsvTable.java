package io.jenner.cases.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a CSV file (RFC 4180, UTF-8); its first record is the header. */
final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvTable() {}

    static Table read(Path file) throws IOException, UnreadableSuiteException {
        String name = file.getFileName().toString();
        String text = text(file);
        List<Table.Row> rows = new ArrayList<>();
        List<String> header = List.of();
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().allowMissingFields(true).ofCsvRecord(text)) {
            for (CsvRecord found : records) {
                if (header.isEmpty()) {
                    header = found.getFields();
                } else {
                    List<Cell> cells =
                            found.getFields().stream().map(Cell::text).toList();
                    rows.add(new Table.Row("line " + found.getStartingLineNumber(), cells));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new UnreadableSuiteException(
                    name + ": found " + e.getMessage() + ", expected CSV as in RFC 4180."
                            + " Remedy: write the file with a CSV library or export it from the workbook.",
                    e);
        }
        refuseOpenQuote(name, text, rows);
        if (!Columns.areOfCases(header)) {
            throw new UnreadableSuiteException(
                    List.of(name + ", line 1: found no header of cases, expected the columns " + Columns.ID + " and "
                            + Columns.NUMBER + ". Remedy: choose the file with the cases."));
        }
        return new Table(name, header, rows);
    }

    /** Returns the text without the mark that may stand before it; bytes of another encoding are refused. */
    private static String text(Path file) throws IOException, UnreadableSuiteException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableSuiteException(
                    file.getFileName() + ": found bytes that are not UTF-8, expected text in UTF-8."
                            + " Remedy: save the file as CSV in UTF-8.",
                    e);
        }
    }

    /** Quotes come in pairs; the record in which the odd one stands swallows all that follows, so it is the last. */
    private static void refuseOpenQuote(String name, String text, List<Table.Row> rows)
            throws UnreadableSuiteException {
        if (text.chars().filter(letter -> letter == '"').count() % 2 != 0) {
            String place = rows.isEmpty() ? "line 1" : rows.get(rows.size() - 1).place();
            throw new UnreadableSuiteException(List.of(name + ", " + place
                    + ": found a quote that is not closed, expected a second one. Remedy: close it; write a quote"
                    + " inside a cell twice."));
        }
    }
}
