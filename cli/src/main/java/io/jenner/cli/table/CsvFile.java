package io.jenner.cli.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.jenner.cli.UnreadableInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file (RFC 4180) in UTF-8, with commas, semicolons or tabs.
 *
 * @param path where it is
 * @param delimiter what stands between cells
 * @param limits how large it may be
 */
record CsvFile(Path path, char delimiter, Limits limits) implements TableFile {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_RECORD = 4;
    private static final int FIRST_LINE = 100_000;
    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    static CsvFile check(Path path, Optional<Character> delimiter, Limits limits) {
        try (InputStream bytes = bytes(path)) {
            Utf8.check(path.getFileName().toString(), bytes);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
        return new CsvFile(path, delimiter.orElseGet(() -> detected(path)), limits);
    }

    @Override
    public String name() {
        return path.getFileName().toString();
    }

    @Override
    public String form() {
        return switch (delimiter) {
            case ',' -> "commas";
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "delimiter '" + delimiter + "'";
        };
    }

    @Override
    public RowReader open() throws IOException {
        CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(BUFFER, limits.cellCharacters()) * LONGEST_RECORD)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(limits.columns())
                                .maxFieldSize(limits.cellCharacters())
                                .maxRecordSize(limits.cellCharacters() * LONGEST_RECORD)
                                .build(),
                        reader(path));
        return new Rows(name(), records);
    }

    /** Returns the delimiter that the first line has most of, outside quotes; a comma where it has none. */
    private static char detected(Path path) {
        int[] counts = new int[DELIMITERS.length];
        try (Reader text = reader(path)) {
            boolean quoted = false;
            int letter = text.read();
            for (int read = 0; letter >= 0 && read < FIRST_LINE; read++) {
                quoted ^= letter == '"';
                if (letter == '\n' && !quoted) {
                    break;
                }
                for (int kind = 0; kind < DELIMITERS.length && !quoted; kind++) {
                    counts[kind] += letter == DELIMITERS[kind] ? 1 : 0;
                }
                letter = text.read();
            }
        } catch (IOException e) {
            throw unreadable(path, e);
        }
        int most = 0;
        for (int kind = 1; kind < DELIMITERS.length; kind++) {
            most = counts[kind] > counts[most] ? kind : most;
        }
        return DELIMITERS[most];
    }

    private static Reader reader(Path path) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes(path), StandardCharsets.UTF_8), BUFFER);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static InputStream bytes(Path path) throws IOException {
        InputStream bytes = Files.newInputStream(path);
        return path.toString().endsWith(".gz") ? new GZIPInputStream(bytes, BUFFER) : bytes;
    }

    private static UnreadableInputException unreadable(Path path, IOException e) {
        return new UnreadableInputException(
                path.getFileName() + ": found a file that cannot be read (" + e.getMessage()
                        + "), expected a whole file. Remedy: check the file and its permissions.",
                e);
    }

    private static final class Rows implements RowReader {
        private final String name;
        private final CsvReader<CsvRecord> records;
        private final CloseableIterator<CsvRecord> iterator;
        private long last;

        Rows(String name, CsvReader<CsvRecord> records) {
            this.name = name;
            this.records = records;
            this.iterator = records.iterator();
        }

        @Override
        public @Nullable Row next() throws IOException {
            try {
                while (iterator.hasNext()) {
                    CsvRecord read = iterator.next();
                    last = read.getStartingLineNumber();
                    Row row = new Row(
                            last, read.getFields().stream().map(Cell::of).toList());
                    if (!row.isBlank()) {
                        return row;
                    }
                }
                return null;
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } catch (CsvParseException e) {
                throw new UnreadableInputException(
                        name + ": found a record behind line " + last + " that is no CSV (a quote that is not closed or"
                                + " stands in the midst of a cell, or more cells or text than a table may have),"
                                + " expected CSV as in RFC 4180. Remedy: write a quote in a cell twice and put the cell"
                                + " in quotes; limits stand in docs/guides/roster.md.",
                        e);
            }
        }

        @Override
        public void close() throws IOException {
            records.close();
        }
    }
}
