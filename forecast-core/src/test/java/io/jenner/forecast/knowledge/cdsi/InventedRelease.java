package io.jenner.forecast.knowledge.cdsi;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.forecast.knowledge.KnowledgeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

/** A release in the CDC's form that says nothing true, with every oddity once. */
final class InventedRelease {

    static final String ANTIGEN = "AntigenSupportingData- Marsh-999.xml";
    static final String SCHEDULE = "ScheduleSupportingData.xml";
    static final ImportRequest REQUEST =
            new ImportRequest("9.9", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1), false);
    static final ImportRequest WITH_TEXTS =
            new ImportRequest("9.9", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1), true);

    private final Path folder;

    private InventedRelease(Path folder) {
        this.folder = folder;
    }

    /** Returns the folder as it is kept among the test resources. */
    static Path kept() {
        URL url = Objects.requireNonNull(InventedRelease.class.getResource("release/" + SCHEDULE));
        try {
            return Objects.requireNonNull(Path.of(url.toURI()).getParent());
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static InventedRelease copyTo(Path directory) {
        try {
            Files.copy(kept().resolve(ANTIGEN), directory.resolve(ANTIGEN));
            Files.copy(kept().resolve(SCHEDULE), directory.resolve(SCHEDULE));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new InventedRelease(directory);
    }

    Path folder() {
        return folder;
    }

    /** Changes the first place in a file where a text stands. */
    void change(String file, String from, String to) {
        Path path = folder.resolve(file);
        try {
            String text = Files.readString(path);
            int at = text.indexOf(from);
            if (at < 0) {
                throw new IllegalArgumentException("'" + from + "' does not stand in " + file);
            }
            Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Asserts that the import fails with exactly these errors, in this order. */
    void isRefused(String... errors) {
        String count = errors.length == 1 ? "1 error" : errors.length + " errors";
        assertThatThrownBy(() -> CdsiImporter.read(folder, REQUEST))
                .isInstanceOf(KnowledgeException.class)
                .hasMessage("the CDSi release in " + folder + " cannot be used: " + count + "\n"
                        + String.join("\n", errors));
    }
}
