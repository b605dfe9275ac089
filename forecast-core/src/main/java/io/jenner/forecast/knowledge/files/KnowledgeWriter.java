package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.yaml.Problems;
import io.jenner.forecast.knowledge.yaml.Spot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes knowledge as schedule files.
 *
 * <p>The same knowledge gives the same bytes. A release that already stands in the folder is replaced: series files and
 * antigen folders that the knowledge does not have are removed, and so are examples ({@link KeptExamples} reads them
 * beforehand). Two things of the folder stay as they are:
 * {@code decisions.yaml}, which is kept by hand, and files that are not schedule files. Comments and sources that were
 * added to other files by hand are lost; compare before committing.
 *
 * <p>Stateless and safe to use from several threads, on different folders.
 */
public final class KnowledgeWriter {

    private KnowledgeWriter() {}

    /**
     * Writes knowledge into a folder, which is made if it does not exist.
     *
     * @throws KnowledgeException if the folder holds files but neither {@code schedule.yaml} nor
     *     {@code decisions.yaml}; nothing is written then
     * @throws UncheckedIOException if the files cannot be written
     */
    public static void write(Knowledge knowledge, Path root) {
        Map<String, String> files = texts(knowledge, FileNames.NONE);
        try {
            refuseOtherFolders(root);
            if (Files.exists(root.resolve(ScheduleFiles.DECISIONS))) {
                files.remove(ScheduleFiles.DECISIONS);
            }
            removeFormer(root, files.keySet());
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = root.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void refuseOtherFolders(Path root) throws IOException {
        if (!Files.exists(root)
                || Files.isRegularFile(root.resolve(ScheduleFiles.SCHEDULE))
                || Files.isRegularFile(root.resolve(ScheduleFiles.DECISIONS))) {
            return;
        }
        Problems problems = new Problems();
        if (!Files.isDirectory(root)) {
            problems.error(Spot.of(""), "the file " + root, "a folder", "name another place");
        } else if (isFilled(root)) {
            problems.error(
                    Spot.of(""),
                    "the folder " + root + " with files but no " + ScheduleFiles.SCHEDULE,
                    "a knowledge folder, an empty one, or none",
                    "name another folder");
        }
        if (problems.hasErrors()) {
            throw new KnowledgeException("the folder to write to", problems.sorted());
        }
    }

    private static boolean isFilled(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.findAny().isPresent();
        }
    }

    /**
     * Returns the text of every file by its path below the folder, with {@code /} between its parts; the files of
     * antigens and series are called as {@code names} says, and others by what they hold.
     */
    public static Map<String, String> texts(Knowledge knowledge, FileNames names) {
        SchedulePages pages = new SchedulePages(knowledge);
        Map<String, String> files = new LinkedHashMap<>();
        List<String> folders = new ArrayList<>();
        Set<String> takenFolders = new LinkedHashSet<>(names.folders().values());
        for (Antigen antigen : knowledge.antigens()) {
            String folder = names.folder(antigen, takenFolders);
            folders.add(folder);
            // a series may not take the name of the antigen's own file
            Set<String> taken = new LinkedHashSet<>(Set.of("antigen"));
            antigen.series().stream().flatMap(names::kept).forEach(taken::add);
            List<String> seriesFiles = new ArrayList<>();
            for (Series series : antigen.series()) {
                String file = names.file(series, taken) + ".yaml";
                seriesFiles.add(file);
                files.put(folder + "/" + file, SeriesPage.of(series, pages.titles()));
            }
            files.put(folder + "/" + ScheduleFiles.ANTIGEN, pages.antigen(antigen, seriesFiles));
        }
        files.put(ScheduleFiles.SCHEDULE, pages.schedule(folders));
        files.put(ScheduleFiles.VACCINES, pages.vaccines());
        files.put(ScheduleFiles.VACCINE_GROUPS, pages.vaccineGroups());
        files.put(ScheduleFiles.CONFLICTS, pages.conflicts());
        files.put(ScheduleFiles.OBSERVATIONS, pages.observations());
        files.put(ScheduleFiles.DECISIONS, pages.decisions());
        return files;
    }

    /** Returns the text of the file of one series of some knowledge. */
    public static String text(Series series, Knowledge knowledge) {
        return SeriesPage.of(series, Page.Titles.of(knowledge));
    }

    /** Returns a name as the files write it: in quotes where YAML would take it for something else. */
    public static String written(String name) {
        return Row.text(name);
    }

    /** Removes what a former release left in antigen folders and this one does not write. */
    private static void removeFormer(Path root, Set<String> written) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.toList()) {
                if (Files.isRegularFile(folder.resolve(ScheduleFiles.ANTIGEN))) {
                    removeFormerSeries(folder, written);
                }
            }
        }
    }

    private static void removeFormerSeries(Path folder, Set<String> written) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            for (Path file : children.toList()) {
                String name = folder.getFileName() + "/" + file.getFileName();
                if (name.endsWith(".yaml") && Files.isRegularFile(file) && !written.contains(name)) {
                    Files.delete(file);
                }
            }
        }
        if (!isFilled(folder)) {
            Files.delete(folder);
        }
    }
}
