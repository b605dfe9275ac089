package io.jenner.cli.batch;

import io.jenner.cli.UnreadableInputException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/**
 * A place to write lines to: standard output, a file, or a file in gzip.
 *
 * @param option the option that names it, for messages
 * @param name path of the file; {@code -} for standard output
 */
public record Destination(String option, String name) {

    /** Name that stands for standard output. */
    public static final String STANDARD_OUTPUT = "-";

    private static final int BUFFER = 1 << 16;

    /**
     * Opens it for writing from the beginning; what it held is lost.
     *
     * @throws UnreadableInputException if it cannot be written
     */
    public CountedOutput create() {
        try {
            return new CountedOutput(this, stream(), 0);
        } catch (IOException e) {
            throw cannotBeWritten(e);
        }
    }

    /** Cuts the file to a length and opens it for writing behind that. */
    CountedOutput continueAt(long length) {
        try {
            FileChannel file = FileChannel.open(path(), StandardOpenOption.WRITE);
            file.truncate(length);
            file.position(length);
            return new CountedOutput(this, new BufferedOutputStream(Channels.newOutputStream(file), BUFFER), length);
        } catch (IOException e) {
            throw cannotBeWritten(e);
        }
    }

    /**
     * Refuses a file that exists already.
     *
     * @throws UnreadableInputException if there is one
     */
    public void refuseExisting() {
        if (!isStandardOutput() && Files.isRegularFile(path())) {
            throw new UnreadableInputException(option + ": found the file " + name
                    + ", expected none. Remedy: choose another, or give --force to" + " overwrite it.");
        }
    }

    /**
     * Refuses a file in a folder that is not there.
     *
     * @throws UnreadableInputException if there is no such folder
     */
    public void checkFolder() {
        Path folder = path().toAbsolutePath().getParent();
        if (!isStandardOutput() && folder != null && !Files.isDirectory(folder)) {
            throw new UnreadableInputException(option + ": found no folder " + folder
                    + ", expected a file in an existing folder. Remedy: correct the path.");
        }
    }

    /** Returns whether a run that was cut off can go on here: a plain file, or none yet. */
    boolean isResumable() {
        return !isStandardOutput()
                && !isGzip()
                && (Files.isRegularFile(path()) || !Files.exists(path(), LinkOption.NOFOLLOW_LINKS));
    }

    boolean exists() {
        return Files.exists(path());
    }

    long length() {
        try {
            return Files.size(path());
        } catch (IOException e) {
            throw cannotBeWritten(e);
        }
    }

    Path path() {
        return Path.of(name);
    }

    boolean isStandardOutput() {
        return name.equals(STANDARD_OUTPUT);
    }

    UnreadableInputException cannotBeWritten(IOException e) {
        String place = isStandardOutput() ? "standard output" : name;
        return new UnreadableInputException(
                option + ": found a place that cannot be written (" + place + ": "
                        + e.getClass().getSimpleName() + ", " + e.getMessage()
                        + "), expected a file in an existing folder with room. Remedy: correct the path, or make room.",
                e);
    }

    private boolean isGzip() {
        return name.endsWith(".gz");
    }

    private OutputStream stream() throws IOException {
        if (isStandardOutput()) {
            return new StandardOutput(System.out);
        }
        OutputStream file = Files.newOutputStream(path());
        return isGzip() ? new GZIPOutputStream(file, BUFFER) : new BufferedOutputStream(file, BUFFER);
    }
}
