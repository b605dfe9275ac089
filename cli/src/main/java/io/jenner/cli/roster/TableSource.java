package io.jenner.cli.roster;

import io.jenner.cli.UnreadableInputException;
import io.jenner.cli.batch.RecordSource;
import io.jenner.cli.batch.RosterRecord;
import io.jenner.cli.batch.RunningDigest;
import io.jenner.cli.table.Cell;
import io.jenner.cli.table.Row;
import io.jenner.cli.table.RowReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the patients of a table.
 *
 * <p>Rows with the same id may stand anywhere: they are held until the last of them is read, which is known from an earlier
 * pass. A patient comes when the last row was read, so with rows that stand together the order is that of the file.
 */
final class TableSource implements RecordSource {

    private final String name;
    private final RowReader rows;
    private final PatientRows reader;
    private final IdRows ids;
    private final Map<String, String> terms;
    private final HeldLimit limit;
    private final Map<String, List<Row>> open = new LinkedHashMap<>();
    private final RunningDigest digest = new RunningDigest();
    private long read;

    /**
     * Creates a source.
     *
     * @param name what messages call the roster
     * @param rows its rows behind the headings; closed with the source
     * @param reader makes patients of them
     * @param ids where the ids stand
     * @param terms how it reads, for resuming
     * @param limit how much may be held
     */
    TableSource(
            String name, RowReader rows, PatientRows reader, IdRows ids, Map<String, String> terms, HeldLimit limit) {
        this.name = name;
        this.rows = rows;
        this.reader = reader;
        this.ids = ids;
        this.terms = terms;
        this.limit = limit;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String records() {
        return "patients";
    }

    @Override
    public Map<String, String> terms() {
        return terms;
    }

    @Override
    public long position() {
        return read;
    }

    @Override
    public @Nullable RosterRecord next() throws IOException {
        for (Row row = rows.next(); row != null; row = rows.next()) {
            read++;
            digest.update(text(row));
            String id = id(reader.columns(), row);
            if (id.isEmpty() || reader.columns().layout() == Layout.WIDE) {
                return new TableRecord(List.of(row), ids.others(id, row.number()), reader);
            }
            hold(id, row);
            if (ids.isLast(id, row.number())) {
                return release(id);
            }
        }
        Iterator<String> left = open.keySet().iterator();
        return left.hasNext() ? release(left.next()) : null;
    }

    /** Returns the id of a row; empty where there is none. */
    static String id(Columns columns, Row row) {
        return columns.of(Field.ID, 0)
                .map(column -> row.cell(column.index()).text())
                .orElse("");
    }

    /** Of more rows than one patient may have, one is enough to see that there are too many. */
    private void hold(String id, Row row) {
        List<Row> held = open.computeIfAbsent(id, first -> new ArrayList<>());
        if (held.size() <= PatientRows.MOST_ROWS) {
            held.add(row);
            if (!limit.hold(row)) {
                throw new UnreadableInputException(name + ":" + row.number() + ": found rows of many patients mixed, "
                        + limit.most() + " waiting for the last row of their patient, expected at most that."
                        + " Remedy: sort the rows by the id.");
            }
        }
    }

    private TableRecord release(String id) {
        List<Row> held = open.remove(id);
        held.forEach(limit::release);
        return new TableRecord(held, List.of(), reader);
    }

    @Override
    public String digest() {
        return digest.hex();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static byte[] text(Row row) {
        StringBuilder text = new StringBuilder().append(row.number());
        for (Cell cell : row.cells()) {
            text.append('\u001f').append(cell.kind().ordinal()).append(cell.text());
        }
        return text.append('\u001e').toString().getBytes(StandardCharsets.UTF_8);
    }
}
