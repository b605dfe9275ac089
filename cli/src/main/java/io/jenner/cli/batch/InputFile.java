package io.jenner.cli.batch;

import io.jenner.cli.UnreadableInputException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** An open roster: standard input, a file, or a file in gzip; counts what was read of it. For use by one thread. */
public final class InputFile {

    /** Name that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final Counted counted;
    private final InputStream content;
    private final long length;

    private InputFile(String name, InputStream bytes, boolean gzip, long length) throws IOException {
        this.name = name;
        this.counted = new Counted(bytes);
        this.content = gzip ? new GZIPInputStream(counted, BUFFER) : counted;
        this.length = length;
    }

    /**
     * Opens a roster.
     *
     * @param file its path, or {@code -}
     * @throws UnreadableInputException if it cannot be opened
     */
    public static InputFile open(String file) {
        try {
            if (file.equals(STANDARD_INPUT)) {
                return new InputFile("standard input", System.in, false, -1);
            }
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw unreadable(file, "a folder", "give the file of a roster");
            }
            long length = Files.isRegularFile(path) ? Files.size(path) : -1;
            return new InputFile(
                    path.getFileName().toString(), Files.newInputStream(path), file.endsWith(".gz"), length);
        } catch (NoSuchFileException e) {
            throw unreadable(file, "no such file", "correct the path, or give - for standard input");
        } catch (IOException e) {
            String found = "a file that cannot be read (" + e.getMessage() + ")";
            throw unreadable(file, found, "check the file and its permissions");
        }
    }

    /** Returns what messages call it. */
    String name() {
        return name;
    }

    /** Returns its content, without any compression. */
    InputStream content() {
        return content;
    }

    /** Returns how many bytes the file has; -1 if nobody knows. */
    public long length() {
        return length;
    }

    /** Returns how many bytes of the file were read. */
    public long read() {
        return counted.count;
    }

    private static UnreadableInputException unreadable(String name, String found, String remedy) {
        return new UnreadableInputException(
                name + ": found " + found + ", expected one patient as JSON in each line. Remedy: " + remedy + ".");
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int read = super.read(bytes, from, most);
            count += Math.max(0, read);
            return read;
        }
    }
}
