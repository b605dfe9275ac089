package io.jenner.cases.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the files of suites, and says what is wrong with a path. */
final class SuiteFiles {

    private static final List<String> EXTENSIONS = List.of(".xlsx", ".csv", ".yaml", ".yml");

    private SuiteFiles() {}

    /** Returns the files, with those in folders in place of the folders; reports folders without any. */
    static List<Path> in(List<Path> filesAndFolders, List<String> faults) {
        List<Path> files = new ArrayList<>();
        for (Path path : filesAndFolders) {
            List<Path> found = Files.isDirectory(path) ? filesOf(path, faults) : List.of(path);
            for (Path file : found) {
                if (files.contains(file)) {
                    faults.add(file + ": found the file twice, expected each once. Remedy: name it once.");
                } else {
                    files.add(file);
                }
            }
        }
        return files;
    }

    /** Returns the suites in a folder, not those in folders below it, by name. */
    private static List<Path> filesOf(Path folder, List<String> faults) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(file -> EXTENSIONS.contains(extension(file)) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                faults.add(folder + ": found a folder without suites, expected .xlsx, .csv or .yaml files in it."
                        + " Remedy: correct the path.");
            }
            return files;
        } catch (IOException e) {
            faults.add(folder + ": found a folder that cannot be read (" + e.getMessage()
                    + "), expected a folder of suites. Remedy: check its permissions.");
            return List.of();
        }
    }

    /** Throws what keeps the path from being a file that can be read, if anything. */
    static void check(Path file) throws UnreadableSuiteException {
        if (!Files.isRegularFile(file)) {
            String found = Files.exists(file) ? "a folder" : "no such file";
            throw new UnreadableSuiteException(
                    List.of(file + ": found " + found + ", expected a file with cases. Remedy: correct the path."));
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableSuiteException(List.of(file + ": found a file that may not be read, expected one that"
                    + " may. Remedy: check its permissions."));
        }
    }

    /** Returns the name of the suite in a file: the file's name, or its path where another file has the same name. */
    static String name(Path file, List<Path> files) {
        boolean isOnlyOne =
                files.stream().filter(other -> stem(other).equals(stem(file))).count() == 1;
        return isOnlyOne ? stem(file) : file.toString();
    }

    /** Returns the file's name without its extension. */
    static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - extension(file).length());
    }

    /** Returns what follows the last dot, with the dot, in small letters. */
    static String extension(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }
}
