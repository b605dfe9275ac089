package io.jenner.cli.batch;

import io.jenner.cli.UnreadableInputException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The file beside an output that says how far its run has come: its head, then one line for each checkpoint.
 *
 * <p>While it is open, no other process gets it. Not for use by several threads.
 */
final class ProgressLog implements Closeable {

    private final Path path;
    private final FileChannel file;

    private ProgressLog(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    /** Returns where the progress of an output is noted. */
    static Path of(Destination out) {
        return Path.of(out.name() + ".progress");
    }

    /**
     * Opens the file, a new one if there is none.
     *
     * @throws UnreadableInputException if it cannot be written, or another process has it
     */
    static ProgressLog open(Path path) {
        try {
            FileChannel file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!lock(file)) {
                file.close();
                throw new UnreadableInputException(path + ": found another run under way, expected none."
                        + " Remedy: wait for it to end, or choose another output.");
            }
            return new ProgressLog(path, file);
        } catch (IOException e) {
            throw cannotBeWritten(path, e);
        }
    }

    private static boolean lock(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Begins anew with this head. */
    void begin(RunHead head) {
        try {
            file.truncate(0);
            append(head.toLine());
        } catch (IOException e) {
            throw cannotBeWritten(path, e);
        }
    }

    /** Notes a checkpoint. What it speaks of must have left this process before. */
    void note(Checkpoint checkpoint) {
        try {
            append(checkpoint.toLine());
        } catch (IOException e) {
            throw cannotBeWritten(path, e);
        }
    }

    /**
     * Returns the head, and the last checkpoint that files of these lengths still cover.
     *
     * @throws UnreadableInputException if there is no head
     */
    Earlier lastCovered(long out, long errors) {
        try {
            Lines lines = new Lines(file);
            String first = lines.next();
            if (first == null) {
                throw noHead();
            }
            RunHead head = RunHead.parse(first);
            Checkpoint last = Checkpoint.start();
            long end = lines.end();
            for (String line = lines.next(); line != null; line = lines.next()) {
                Checkpoint checkpoint = Checkpoint.parse(line);
                if (checkpoint.out() > out || checkpoint.errors() > errors) {
                    break;
                }
                last = checkpoint;
                end = lines.end();
            }
            return new Earlier(head, last, end);
        } catch (IllegalArgumentException e) {
            throw noHead();
        } catch (IOException e) {
            throw cannotBeWritten(path, e);
        }
    }

    /** Deletes what was noted behind an earlier run, and goes on there. */
    void cutBehind(Earlier earlier) {
        try {
            file.truncate(earlier.end());
            file.position(earlier.end());
        } catch (IOException e) {
            throw cannotBeWritten(path, e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw cannotBeWritten(path, e);
        }
    }

    private void append(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private UnreadableInputException noHead() {
        return new UnreadableInputException(path + ": found a file that is not the progress of a run, expected one."
                + " Remedy: restore the file, or begin again with --force.");
    }

    private static UnreadableInputException cannotBeWritten(Path path, IOException e) {
        return new UnreadableInputException(
                path + ": found a place that cannot be written ("
                        + e.getClass().getSimpleName() + "), expected one beside the output."
                        + " Remedy: correct the permissions, or make room.",
                e);
    }

    /**
     * What is known of an earlier run.
     *
     * @param head what it was about
     * @param done how far it came
     * @param end where the note of that ends in the file
     */
    record Earlier(RunHead head, Checkpoint done, long end) {}

    /** The whole lines of a file; one that is torn at the end of the file is none. */
    private static final class Lines {
        private final InputStream bytes;
        private long end;

        Lines(FileChannel file) throws IOException {
            file.position(0);
            bytes = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
        }

        @Nullable
        String next() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int value = bytes.read(); value >= 0; value = bytes.read()) {
                if (value == '\n') {
                    end += line.size() + 1L;
                    return line.toString(StandardCharsets.UTF_8);
                }
                line.write(value);
            }
            return null;
        }

        /** Returns where the last line given ends in the file. */
        long end() {
            return end;
        }
    }
}
