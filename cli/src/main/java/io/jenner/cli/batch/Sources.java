package io.jenner.cli.batch;

import io.jenner.cli.UnreadableInputException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads from a source and says so if the file breaks off. */
final class Sources {

    private Sources() {}

    /**
     * Returns the next record; null at the end.
     *
     * @throws UnreadableInputException if the bytes of the file cannot be read
     */
    static @Nullable RosterRecord next(RecordSource source) {
        try {
            return source.next();
        } catch (IOException e) {
            throw new UnreadableInputException(
                    source.name() + ": found bytes that cannot be read (" + e.getMessage()
                            + "), expected a whole file. Remedy: check the file, then run again with --resume.",
                    e);
        }
    }
}
