package io.jenner.forecast.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** A small schedule that nobody follows: every kind of row once. */
public final class InventedSchedule {

    private InventedSchedule() {}

    /** Returns the folder as it is kept among the test resources. */
    public static Path folder() {
        URL url = Objects.requireNonNull(InventedSchedule.class.getResource("invented/schedule.yaml"));
        try {
            return Objects.requireNonNull(Path.of(url.toURI()).getParent());
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Copies the folder to one that a test may change. */
    public static Path copyTo(Path target) {
        try (Stream<Path> files = Files.walk(folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(folder().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return target;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Changes the first place in a file where a text stands. */
    public static void change(Path folder, String file, String from, String to) {
        try {
            Path path = folder.resolve(file);
            String text = Files.readString(path);
            if (!text.contains(from)) {
                throw new IllegalArgumentException("'" + from + "' does not stand in " + file);
            }
            int at = text.indexOf(from);
            Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
