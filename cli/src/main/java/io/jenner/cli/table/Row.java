package io.jenner.cli.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number its line in a CSV file (the first one, where a cell goes over several), or its row in a sheet; from 1
 * @param cells the cells from the first column on; rows may be of different lengths
 */
public record Row(long number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** Returns the cell of a column, counted from 0; a blank one behind the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    /** Returns whether all cells are blank. */
    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** Returns about how many characters it holds. */
    public int size() {
        return cells.stream().mapToInt(cell -> cell.text().length()).sum();
    }
}
