package io.jenner.cli.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** Writes to a print stream and says so when nobody reads it any more. */
final class StandardOutput extends OutputStream {

    private static final int BUFFER = 1 << 16;

    private final PrintStream printed;
    private final OutputStream buffered;

    StandardOutput(PrintStream printed) {
        this.printed = printed;
        this.buffered = new BufferedOutputStream(printed, BUFFER);
    }

    @Override
    public void write(int value) throws IOException {
        buffered.write(value);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        buffered.write(bytes, from, length);
        check();
    }

    @Override
    public void flush() throws IOException {
        buffered.flush();
        check();
    }

    /** Flushes; standard output itself stays open. */
    @Override
    public void close() throws IOException {
        flush();
    }

    private void check() throws IOException {
        if (printed.checkError()) {
            throw new IOException("its reader is gone");
        }
    }
}
