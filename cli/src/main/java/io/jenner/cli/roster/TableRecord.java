package io.jenner.cli.roster;

import io.jenner.cli.batch.RosterRecord;
import io.jenner.cli.table.Cell;
import io.jenner.cli.table.Row;
import io.jenner.json.PatientRecord;
import java.util.List;

/** The rows of one patient, at least one. */
final class TableRecord implements RosterRecord {

    private final List<Row> rows;
    private final List<Long> others;
    private final PatientRows reader;

    /**
     * Creates a record.
     *
     * @param others numbers of other rows with the same id that are no part of it
     */
    TableRecord(List<Row> rows, List<Long> others, PatientRows reader) {
        this.rows = List.copyOf(rows);
        this.others = List.copyOf(others);
        this.reader = reader;
    }

    @Override
    public long line() {
        return rows.get(0).number();
    }

    @Override
    public boolean isBlank() {
        return false;
    }

    @Override
    public int size() {
        return rows.stream().mapToInt(Row::size).sum();
    }

    @Override
    public PatientRecord read() {
        return reader.read(rows, others);
    }

    /** Returns the texts of the columns that are kept: each the first one that is not blank. */
    @Override
    public List<String> kept() {
        return reader.columns().kept().stream().map(this::text).toList();
    }

    private String text(Column column) {
        return rows.stream()
                .map(row -> row.cell(column.index()))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(Cell::text)
                .map(text -> text.substring(0, Math.min(text.length(), CellReader.LONGEST_TEXT)))
                .orElse("");
    }
}
