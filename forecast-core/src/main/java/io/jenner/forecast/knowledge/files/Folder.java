package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.yaml.Node;
import io.jenner.forecast.knowledge.yaml.Problems;
import io.jenner.forecast.knowledge.yaml.Spot;
import io.jenner.forecast.knowledge.yaml.YamlFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a knowledge folder, by their paths below it. */
final class Folder {

    private static final Set<String> TABLES = Set.of(
            ScheduleFiles.SCHEDULE,
            ScheduleFiles.VACCINES,
            ScheduleFiles.VACCINE_GROUPS,
            ScheduleFiles.CONFLICTS,
            ScheduleFiles.OBSERVATIONS,
            ScheduleFiles.DECISIONS,
            ScheduleFiles.ACKNOWLEDGED);

    private final Path root;
    private final Problems problems;

    Folder(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** Reads a file that every knowledge folder has; null after reporting why it cannot be read. */
    @Nullable
    Node needed(String file) {
        if (!Files.isRegularFile(root.resolve(file))) {
            problems.error(Spot.of(file), "no such file", "it in " + root, "add it, or name a knowledge folder");
            return null;
        }
        return parse(file);
    }

    /** Reads a file that another file lists at {@code spot}; null after reporting why it cannot be read. */
    @Nullable
    Node listed(String file, Spot spot) {
        if (!Files.isRegularFile(root.resolve(file))) {
            problems.error(spot, "no file " + file, "the file that is listed here", "add it, or correct the name");
            return null;
        }
        return parse(file);
    }

    @Nullable
    private Node parse(String file) {
        try {
            return YamlFile.parse(file, Files.readString(root.resolve(file)), "a schedule file", problems);
        } catch (CharacterCodingException failure) {
            problems.error(Spot.of(file), "bytes that are not UTF-8", "text in UTF-8", "save the file as UTF-8");
        } catch (IOException failure) {
            problems.error(Spot.of(file), "a file that cannot be read (" + failure + ")", "text", "check the file");
        }
        return null;
    }

    /** Reports antigen folders that are not among those listed, and schedule files of no known name. */
    void reportOrphans(Set<String> antigens) {
        for (Path path : children(root)) {
            String name = String.valueOf(path.getFileName());
            if (Files.isRegularFile(path.resolve(ScheduleFiles.ANTIGEN)) && !antigens.contains(name)) {
                orphan(name + "/" + ScheduleFiles.ANTIGEN, ScheduleFiles.SCHEDULE);
            } else if (isYaml(path) && !TABLES.contains(name)) {
                problems.error(
                        Spot.of(name),
                        "a file of an unknown name",
                        "one of " + String.join(", ", TABLES.stream().sorted().toList()),
                        "rename or remove it");
            }
        }
    }

    /** Reports series files of an antigen that are not among those listed. */
    void reportOrphans(String antigen, Set<String> series) {
        for (Path path : children(root.resolve(antigen))) {
            String name = String.valueOf(path.getFileName());
            if (isYaml(path) && !name.equals(ScheduleFiles.ANTIGEN) && !series.contains(name)) {
                orphan(antigen + "/" + name, antigen + "/" + ScheduleFiles.ANTIGEN);
            }
        }
    }

    private void orphan(String file, String list) {
        problems.error(Spot.of(file), "a file that nothing lists", "it in " + list, "list it there, or remove it");
    }

    private static boolean isYaml(Path path) {
        String name = String.valueOf(path.getFileName());
        return Files.isRegularFile(path) && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private List<Path> children(Path directory) {
        try (Stream<Path> children = Files.list(directory)) {
            return children.sorted().toList();
        } catch (IOException failure) {
            problems.error(Spot.of(""), "no readable folder " + directory, "a knowledge folder", "check the path");
            return List.of();
        }
    }
}
