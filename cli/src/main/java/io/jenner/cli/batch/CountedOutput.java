package io.jenner.cli.batch;

import io.jenner.cli.UnreadableInputException;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes to a destination and counts; what goes wrong is told with the name of the destination.
 *
 * <p>Not for use by several threads. All methods throw {@link UnreadableInputException} where others throw an
 * {@link IOException}.
 */
public final class CountedOutput extends OutputStream {

    private final Destination destination;
    private final OutputStream stream;
    private long length;

    CountedOutput(Destination destination, OutputStream stream, long length) {
        this.destination = destination;
        this.stream = stream;
        this.length = length;
    }

    /** Returns how many bytes the destination has, before any compression. */
    long length() {
        return length;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        try {
            stream.write(bytes, from, count);
            length += count;
        } catch (IOException e) {
            throw destination.cannotBeWritten(e);
        }
    }

    @Override
    public void flush() {
        try {
            stream.flush();
        } catch (IOException e) {
            throw destination.cannotBeWritten(e);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw destination.cannotBeWritten(e);
        }
    }
}
