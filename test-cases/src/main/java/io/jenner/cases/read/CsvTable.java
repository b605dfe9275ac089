package io.jenner.cases.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a CSV file (RFC 4180, UTF-8); its first record is the header. */
final class CsvTable {

    private CsvTable() {}

    static Table read(Path file) throws IOException, UnreadableSuiteException {
        String name = file.getFileName().toString();
        List<Table.Row> rows = new ArrayList<>();
        List<String> header = List.of();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .detectBomHeader(true)
                .allowMissingFields(true)
                .ofCsvRecord(file, StandardCharsets.UTF_8)) {
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
        if (!Columns.areOfCases(header)) {
            throw new UnreadableSuiteException(
                    List.of(name + ", line 1: found no header of cases, expected the columns " + Columns.ID + " and "
                            + Columns.NUMBER + ". Remedy: choose the file with the cases."));
        }
        return new Table(name, header, rows);
    }
}
