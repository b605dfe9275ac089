package io.jenner.cli.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of a site: it lists the files of the site, so that another one may replace them, and nothing else. */
public final class SiteFolder {

    /** The list of the files, itself one of them. */
    static final String LIST = "site-files.txt";

    private final Path folder;

    /** Makes it for a folder that need not be there. */
    public SiteFolder(Path folder) {
        this.folder = folder;
    }

    /** Returns what keeps a site from being written here; empty if nothing does. */
    public Optional<String> check() throws IOException {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of("OUT: found the file " + folder + ", expected a folder. Remedy: choose another.");
        }
        List<String> own = own();
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !own.contains(name))
                    .sorted()
                    .findFirst()
                    .map(name -> "OUT: found " + name + " in " + folder + ", which is no part of a site written before,"
                            + " expected an empty folder or such a site. Remedy: choose another folder, or empty it.");
        }
    }

    /** Writes the files in place of those of an earlier site. */
    public void write(Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        for (String old : own()) {
            if (!files.containsKey(old)) {
                Files.deleteIfExists(folder.resolve(old));
            }
        }
        // first, so that a site that could be written in part only can be replaced, too
        Files.writeString(folder.resolve(LIST), String.join("\n", files.keySet()) + "\n" + LIST + "\n");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** The names of the files of an earlier site; only plain names, whatever its list says. */
    private List<String> own() throws IOException {
        Path list = folder.resolve(LIST);
        return Files.isRegularFile(list)
                ? Files.readAllLines(list).stream()
                        .filter(name -> name.matches("[a-z0-9][a-z0-9.-]*"))
                        .toList()
                : List.of();
    }
}
