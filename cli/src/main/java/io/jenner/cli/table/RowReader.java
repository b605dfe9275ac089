package io.jenner.cli.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives the rows of a table one after another, blank ones left out; for use by one thread. */
public interface RowReader extends Closeable {

    /**
     * Returns the next row; null at the end.
     *
     * @throws IOException if the file cannot be read
     * @throws io.jenner.cli.UnreadableInputException if what it holds is no table, or exceeds a limit
     */
    @Nullable
    Row next() throws IOException;
}
