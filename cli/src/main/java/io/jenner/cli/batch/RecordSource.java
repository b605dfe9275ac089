package io.jenner.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
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

    /** Returns how far it has come, in bytes of the file or in rows. */
    long position();

    /** Returns what one record is called, in the plural. */
    default String records() {
        return "lines";
    }

    /** Returns how it reads, as far as that must be equal when a run is resumed, by the names that messages use. */
    default Map<String, String> terms() {
        return Map.of();
    }
}
