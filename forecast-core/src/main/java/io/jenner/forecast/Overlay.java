package io.jenner.forecast;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Local changes to a schedule: a manifest, schedule files and rule files, to be laid over a forecaster's own.
 *
 * <p>An overlay holds texts that were read once; it is judged against its base by {@link Forecaster#with}. One with rule
 * files runs code of whoever wrote them: take those only from people who may change your program.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Overlay {

    /** The name of the manifest. */
    public static final String MANIFEST = "overlay.yaml";

    private static final String RULES = ".drl";

    private final String origin;
    private final SortedMap<String, String> files;

    private Overlay(String origin, Map<String, String> files) {
        this.origin = origin;
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Reads an overlay from a folder: all files in YAML ({@code .yaml}, {@code .yml}) and DRL ({@code .drl}) in and below it.
     * Other files, and what is hidden, are left alone.
     *
     * @param folder a folder with a manifest
     * @return the overlay
     * @throws IllegalArgumentException if there is no manifest, or a file cannot be read as text in UTF-8; the message names
     *     it
     */
    public static Overlay in(Path folder) {
        Objects.requireNonNull(folder, "folder");
        if (!Files.isRegularFile(folder.resolve(MANIFEST))) {
            throw new IllegalArgumentException(folder + ": found no " + MANIFEST
                    + ", expected the manifest of an overlay. Remedy: add it, or correct the path.");
        }
        Map<String, String> files = new TreeMap<>();
        for (Path file : filesIn(folder)) {
            files.put(folder.relativize(file).toString().replace('\\', '/'), text(file));
        }
        return new Overlay(folder.toString(), files);
    }

    /**
     * Makes an overlay of texts, for hosts that keep it elsewhere than in a folder.
     *
     * @param origin where it comes from, for messages
     * @param files the texts by path, with {@code /} between its parts; the manifest is {@link #MANIFEST}
     * @return the overlay
     * @throws IllegalArgumentException if there is no manifest
     */
    public static Overlay of(String origin, Map<String, String> files) {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(files, "files");
        if (!files.containsKey(MANIFEST)) {
            throw new IllegalArgumentException(
                    origin + ": found no " + MANIFEST + ", expected the manifest of an overlay. Remedy: add it.");
        }
        return new Overlay(origin, files);
    }

    /** {@return where it comes from, such as the path of its folder} */
    public String origin() {
        return origin;
    }

    /** {@return its texts by path, in the order of the paths} */
    public SortedMap<String, String> files() {
        return files;
    }

    /** {@return the texts of its rule files by path; empty for an overlay of data alone} */
    public SortedMap<String, String> rules() {
        SortedMap<String, String> rules = new TreeMap<>(files);
        rules.keySet().removeIf(file -> !file.endsWith(RULES));
        return Collections.unmodifiableSortedMap(rules);
    }

    /**
     * {@return this overlay if it is of data alone, for hosts that take overlays from people who must not run code}
     *
     * @throws IllegalArgumentException if it has rule files; the message names them
     */
    public Overlay withoutRules() {
        if (!rules().isEmpty()) {
            throw new IllegalArgumentException(origin + ": found rule files (" + String.join(", ", rules().keySet())
                    + "), expected data alone, as rules are code. Remedy: remove them, or trust the overlay.");
        }
        return this;
    }

    @Override
    public String toString() {
        return origin;
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isVisible(folder.relativize(file)) && isRead(file))
                    .toList();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    folder + ": found a folder that cannot be read (" + e.getMessage()
                            + "), expected one that can. Remedy: check its permissions.",
                    e);
        }
    }

    private static boolean isVisible(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRead(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(RULES);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    file + ": found bytes that are not UTF-8, expected text in UTF-8. Remedy: save the file as UTF-8.",
                    e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    file + ": found a file that cannot be read (" + e.getMessage()
                            + "), expected text. Remedy: check its permissions.",
                    e);
        }
    }
}
