package io.jenner.cli.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes CSV (RFC 4180) in UTF-8 with commas and line feeds.
 *
 * <p>A text that a spreadsheet program would take for a formula (it begins with {@code = + - @}, a tab or a line end) gets
 * an apostrophe in front.
 */
public final class CsvTableWriter implements TableWriter {

    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final OutputStream out;

    /** Creates a writer to a place that stays open. */
    public CsvTableWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(List<Cell> row) throws IOException {
        out.write(bytes(List.of(row)));
    }

    @Override
    public void finish() {
        // every row was written at once
    }

    /** Returns rows as they are written. */
    public static byte[] bytes(List<List<Cell>> rows) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        for (List<Cell> row : rows) {
            csv.writeRecord(row.stream().map(CsvTableWriter::safe).toList());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String safe(Cell cell) {
        String text = cell.text();
        boolean formula = cell.kind() == Cell.Kind.TEXT && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
