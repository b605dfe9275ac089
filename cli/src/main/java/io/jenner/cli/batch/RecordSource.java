package io.jenner.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives the records of a roster one after another; for use by one thread. */
public interface RecordSource extends Closeable {

    /** Returns what messages call the roster. */
    String name();

    /** Returns the next record; null at the end. */
    @Nullable
    RosterRecord next() throws IOException;

    /** Returns a digest of everything that the records given so far were made from. */
    String digest();
}
