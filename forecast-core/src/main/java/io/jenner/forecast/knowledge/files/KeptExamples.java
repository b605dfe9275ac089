package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.SeriesExample;
import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the examples out of a knowledge folder that is about to be replaced.
 *
 * <p>Nothing else of the folder is judged: it may hold a schedule that no longer loads. Stateless and safe to use from
 * several threads.
 */
public final class KeptExamples {

    private KeptExamples() {}

    /**
     * Returns the examples of a folder by the names of their series; empty where there is no knowledge folder.
     *
     * @throws KnowledgeException if a series file or its examples cannot be read, as they would be lost; it lists all
     *     problems
     * @throws UncheckedIOException if the folder cannot be listed
     */
    public static Map<String, List<SeriesExample>> in(Path root) {
        if (!Files.isRegularFile(root.resolve(ScheduleFiles.SCHEDULE))) {
            return Map.of();
        }
        Reading reading = Reading.start();
        Folder folder = new Folder(root, reading.problems());
        Map<String, List<SeriesExample>> examples = new LinkedHashMap<>();
        for (String file : seriesFiles(root)) {
            Node content = folder.needed(file);
            if (content != null) {
                Fields fields = new Fields(content, "a series file", reading.scalars());
                if (fields.has("examples")) {
                    examples.put(fields.text("series"), new ExampleRows(reading).examples(fields));
                }
            }
        }
        if (reading.problems().hasErrors()) {
            throw new KnowledgeException(
                    "the examples in " + root, reading.problems().sorted());
        }
        return examples;
    }

    private static List<String> seriesFiles(Path root) {
        try (Stream<Path> files = Files.walk(root, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Files.isRegularFile(file.resolveSibling(ScheduleFiles.ANTIGEN)))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".yaml") && !file.endsWith(ScheduleFiles.ANTIGEN))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
