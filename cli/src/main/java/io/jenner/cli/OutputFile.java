package io.jenner.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file that a command writes; none if the user asked for none. Faults are told with what asked for it. */
final class OutputFile {

    private final String asked;
    private final @Nullable Path file;

    OutputFile(String asked, @Nullable Path file) {
        this.asked = asked;
        this.file = file;
    }

    /** Refuses a file in a folder that is not there, and a folder, before any work is done. */
    void requireFolder() {
        if (file != null && Files.isDirectory(file)) {
            throw new UnreadableInputException(
                    asked + ": found the folder " + file + ", expected a file to write. Remedy: name a file in it.");
        }
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new UnreadableInputException(asked + ": found no folder " + folder
                    + ", expected a file in an existing folder. Remedy: correct the path.");
        }
    }

    /** Refuses a file of cases or a folder: who leaves the name out would lose a suite. */
    void refuseSuite() {
        refuseSuite("name it first, then the suites");
    }

    /**
     * Refuses a file of cases or a folder.
     *
     * @param remedy what the user should do instead
     */
    void refuseSuite(String remedy) {
        if (file == null) {
            return;
        }
        boolean isSuite = file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ya?ml|csv|xlsx)");
        if (isSuite || Files.isDirectory(file)) {
            throw new UnreadableInputException(
                    asked + ": found " + file + ", expected the file to write." + " Remedy: " + remedy + ".");
        }
    }

    /** Writes the file as UTF-8, in place of an earlier one. */
    void write(Content content) {
        if (file == null) {
            return;
        }
        try {
            if (Files.isRegularFile(file)) {
                replace(file, content);
            } else {
                writeTo(file, content);
            }
        } catch (IOException e) {
            throw new UnreadableInputException(
                    asked + ": found a place that cannot be written (" + e.getMessage()
                            + "), expected a file in an existing folder. Remedy: correct the path.",
                    e);
        }
    }

    /** Writes beside the file and moves, so that a failure leaves the earlier one whole. */
    private static void replace(Path file, Content content) throws IOException {
        Path real = file.toRealPath();
        Path beside = Files.createTempFile(real.getParent(), ".jenner-", ".tmp");
        try {
            writeTo(beside, content);
            Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void writeTo(Path file, Content content) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            content.writeTo(writer);
        }
    }

    /** What is written. */
    interface Content {
        void writeTo(Writer writer) throws IOException;
    }
}
