package io.jenner.cli.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a sheet of a workbook (.xlsx): bold headings that stay in sight, a filter, days as days, texts as texts.
 *
 * <p>Rows leave memory as they come. When a sheet is full another one is begun, with the same headings and a number behind
 * its name. One sheet is open at a time.
 */
public final class WorkbookTableWriter implements TableWriter {

    /** Most rows of a sheet in the form .xlsx, with that of the headings. */
    public static final int MOST_ROWS = 1_048_576;

    private static final int ROWS_IN_MEMORY = 500;
    private static final double NARROWEST = 10;
    private static final double WIDEST = 40;

    private final Workbook workbook;
    private final String name;
    private final List<String> headings;
    private final int mostRows;
    private int sheets;
    private int rows;
    private Worksheet sheet;

    /**
     * Begins a sheet.
     *
     * @param workbook the workbook; stays open
     * @param name name of the sheet
     * @param headings the first row
     */
    public WorkbookTableWriter(Workbook workbook, String name, List<String> headings) {
        this(workbook, name, headings, MOST_ROWS);
    }

    WorkbookTableWriter(Workbook workbook, String name, List<String> headings, int mostRows) {
        this.workbook = workbook;
        this.name = name;
        this.headings = List.copyOf(headings);
        this.mostRows = mostRows;
        this.sheet = begin();
    }

    /** Returns an empty workbook that is written to a place; the place stays open. */
    public static Workbook workbook(OutputStream out) {
        return new Workbook(out, "Jenner", "1.0");
    }

    private Worksheet begin() {
        sheets++;
        Worksheet begun = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        begun.freezePane(0, 1);
        for (int column = 0; column < headings.size(); column++) {
            String heading = headings.get(column);
            begun.value(0, column, heading);
            begun.style(0, column).bold().set();
            begun.width(column, Math.min(WIDEST, Math.max(NARROWEST, heading.length() + 4)));
        }
        rows = 1;
        return begun;
    }

    @Override
    public void write(List<Cell> row) throws IOException {
        if (rows == mostRows) {
            end();
            sheet = begin();
        }
        for (int column = 0; column < row.size(); column++) {
            write(column, row.get(column));
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Cell cell) {
        if (cell.isBlank()) {
            return;
        }
        switch (cell.kind()) {
            case NUMBER -> sheet.value(rows, column, Long.parseLong(cell.text()));
            case DATE -> {
                sheet.value(rows, column, LocalDate.parse(cell.text()));
                sheet.style(rows, column).format("yyyy-mm-dd").set();
            }
            case TEXT, ERROR -> sheet.inlineString(rows, column, cell.text());
        }
    }

    @Override
    public void finish() throws IOException {
        end();
    }

    private void end() throws IOException {
        if (rows > 1) {
            sheet.setAutoFilter(0, 0, rows - 1, headings.size() - 1);
        }
        sheet.finish();
    }
}
