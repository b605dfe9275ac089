package io.jenner.rules.knowledge;

import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import io.jenner.forecast.knowledge.files.KnowledgeLoader.Loaded;
import io.jenner.forecast.knowledge.pack.KnowledgePack;
import io.jenner.forecast.knowledge.pack.KnowledgePack.Packed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The schedule files of this module, and the resource they are packed into. */
final class EmbeddedKnowledge {

    static final Path FOLDER = Path.of("src", "main", "knowledge", "us");

    private EmbeddedKnowledge() {}

    static Loaded fromFiles() {
        return KnowledgeLoader.read(FOLDER);
    }

    static Packed fromResource() {
        try (InputStream in = EmbeddedKnowledge.class.getResourceAsStream("/META-INF/jenner/us.knowledge")) {
            return KnowledgePack.read(Objects.requireNonNull(in));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the text of every file of a knowledge folder by its path. */
    static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }
}
