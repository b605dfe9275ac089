package io.jenner.forecast.knowledge.onto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Folders of schedule files as a whole: read, laid out beside their place, and put in place at once. */
final class KnowledgeFolder {

    private KnowledgeFolder() {}

    /** Returns the text of every file, by its path below the folder. */
    static Map<String, String> texts(Path root, Set<String> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            for (String file : files) {
                texts.put(file, Files.readString(root.resolve(file)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }

    /** Makes an empty folder beside the place of another one, on the same disk. */
    static Path stageFor(Path target) {
        try {
            Path parent = target.toAbsolutePath().normalize().getParent();
            Files.createDirectories(parent);
            return Files.createTempDirectory(parent, ".jenner-import-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Fills a folder with files, and with everything of {@code base} that is not among the files left out: links stay
     * links, and empty folders stay.
     */
    static void fill(Path stage, Path base, Set<String> leftOut, Map<String, String> files) {
        try {
            empty(stage);
            try (Stream<Path> all = Files.walk(base)) {
                for (Path file : all.filter(KnowledgeFolder::isLeaf).toList()) {
                    String name = base.relativize(file).toString().replace('\\', '/');
                    if (!leftOut.contains(name) && !files.containsKey(name)) {
                        Files.createDirectories(stage.resolve(name).getParent());
                        Files.copy(
                                file,
                                stage.resolve(name),
                                StandardCopyOption.COPY_ATTRIBUTES,
                                LinkOption.NOFOLLOW_LINKS);
                    }
                }
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = stage.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether it is copied by itself: all but folders that something lies in. */
    private static boolean isLeaf(Path path) {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (Stream<Path> children = Files.list(path)) {
            return children.findAny().isEmpty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Puts a folder in the place of another one. Whatever happens, the place holds one of the two as a whole, or both
     * stand beside it.
     */
    static void put(Path stage, Path target) {
        try {
            stage.toFile().setReadable(true, false);
            stage.toFile().setExecutable(true, false);
            if (!Files.exists(target)) {
                Files.move(stage, target);
                return;
            }
            Path place = target.toRealPath();
            Path former = Files.createTempDirectory(place.getParent(), ".jenner-former-")
                    .resolve("folder");
            try {
                swap(stage, place, former);
            } catch (IOException failure) {
                Files.deleteIfExists(former.getParent());
                throw failure;
            }
            remove(former.getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void swap(Path stage, Path place, Path former) throws IOException {
        Files.move(place, former);
        try {
            Files.move(stage, place);
        } catch (IOException failure) {
            Files.move(former, place);
            throw failure;
        }
    }

    static void remove(Path folder) {
        try {
            if (Files.exists(folder)) {
                empty(folder);
                Files.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void empty(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.filter(file -> !file.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
