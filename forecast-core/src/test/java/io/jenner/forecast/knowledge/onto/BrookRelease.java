package io.jenner.forecast.knowledge.onto;

import io.jenner.forecast.knowledge.cdsi.CdsiImport;
import io.jenner.forecast.knowledge.cdsi.ImportRequest;
import io.jenner.forecast.knowledge.cdsi.OntoImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The invented release among the examples, its knowledge folder, and changes to both. */
final class BrookRelease {

    static final String BROOK = "AntigenSupportingData- Brook fever-508.xml";
    static final String HILL = "AntigenSupportingData- Hill cough-508.xml";
    static final String MIST = "AntigenSupportingData- Mist cold-508.xml";
    static final String SCHEDULE = "ScheduleSupportingData.xml";
    static final String TWO_DOSES = "brook-fever/brook-fever-2-dose-series.yaml";

    private static final ImportRequest FIRST = request("1.0", LocalDate.of(2026, 1, 5));
    private static final ImportRequest SECOND = request("1.1", LocalDate.of(2026, 6, 1));

    private final Path release;
    private final Path base;

    private BrookRelease(Path release, Path base) {
        this.release = release;
        this.base = base;
    }

    /** Copies the release into a folder, and imports it beside it. */
    static BrookRelease in(Path folder) {
        Path kept = Path.of("../examples/releases/1.0");
        Path release = folder.resolve("release");
        try (Stream<Path> files = Files.list(kept)) {
            Files.createDirectories(release);
            for (Path file : files.toList()) {
                Files.copy(file, release.resolve(file.getFileName().toString()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        CdsiImport.run(release, folder.resolve("base"), FIRST);
        return new BrookRelease(release, folder.resolve("base"));
    }

    private static ImportRequest request(String release, LocalDate day) {
        return new ImportRequest(release, day, day, false);
    }

    Path base() {
        return base;
    }

    /** Changes the first place of a text in a file of the release. */
    BrookRelease says(String file, String from, String to) {
        return edit(release.resolve(file), from, to);
    }

    /** Changes the first place of a text in a file of the knowledge, by hand. */
    BrookRelease byHand(String file, String from, String to) {
        return edit(base.resolve(file), from, to);
    }

    private BrookRelease edit(Path file, String from, String to) {
        try {
            String text = Files.readString(file);
            int at = text.indexOf(from);
            if (at < 0) {
                throw new IllegalArgumentException("'" + from + "' does not stand in " + file);
            }
            Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String text(String file) {
        try {
            return Files.readString(base.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void write(String file, String text) {
        try {
            Files.writeString(base.resolve(file), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    OntoReport again() {
        return onto(FIRST, base, false).onto();
    }

    OntoReport next() {
        return onto(SECOND, base, false).onto();
    }

    OntoReport nextWithNewTitles() {
        return onto(SECOND, base, true).onto();
    }

    OntoReport nextInto(Path out) {
        return onto(SECOND, out, false).onto();
    }

    private OntoImport onto(ImportRequest request, Path out, boolean newTitles) {
        return CdsiImport.onto(release, base, out, request, newTitles);
    }

    /** Takes out a stretch of a file of the release, with both ends. */
    BrookRelease lacks(String file, String from, String to) {
        try {
            String text = Files.readString(release.resolve(file));
            int start = text.indexOf(from);
            int end = text.indexOf(to, start) + to.length();
            Files.writeString(release.resolve(file), text.substring(0, start) + text.substring(end));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes a series out of the release. */
    BrookRelease lacksSeries(String file, String name) {
        try {
            String text = Files.readString(release.resolve(file));
            int start = text.lastIndexOf("  <series>", text.indexOf("<seriesName>" + name + "<"));
            int end = text.indexOf("</series>\n", start) + "</series>\n".length();
            Files.writeString(release.resolve(file), text.substring(0, start) + text.substring(end));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the bytes of every file of a folder as text, by name. */
    static Map<String, String> content(Path folder) {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return content;
    }
}
