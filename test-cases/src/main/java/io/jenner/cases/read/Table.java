package io.jenner.cases.read;

import java.util.List;

/**
 * Rows of cells under a header.
 *
 * @param file name of the file, for messages
 * @param header the column names as found
 * @param rows the rows below the header, in the order of the file
 */
record Table(String file, List<String> header, List<Row> rows) {

    Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param place where it stands in the file, such as {@code row 12}
     * @param cells its cells from the left; may be shorter than the header
     */
    record Row(String place, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        /** Returns whether the row holds nothing at all, as the formatted rows below the last case do. */
        boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.equals(Cell.NOTHING));
        }
    }
}
