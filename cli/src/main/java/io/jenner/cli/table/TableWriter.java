package io.jenner.cli.table;

import java.io.IOException;
import java.util.List;

/** Writes a table row by row; not for use by several threads. The place it writes to stays open. */
public interface TableWriter {

    /** Writes a row. */
    void write(List<Cell> row) throws IOException;

    /** Writes what stands behind the last row. */
    void finish() throws IOException;
}
