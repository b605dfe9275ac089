package io.jenner.cli.guides;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The classes under test as jars, and an archive of them that a JVM starts with in half the time.
 *
 * <p>Java archives classes of jars only. Without the archive a JVM starts all the same.
 */
final class ClassArchive {

    private static final int MOST_SECONDS = 120;
    private static final Path FOLDER = Path.of("target", "class-archive").toAbsolutePath();
    private static @Nullable ClassArchive ofThisBuild;

    private final Path folder;
    private final String classPath;

    /** Returns the archive of the classes under test; made once. */
    static synchronized ClassArchive ofThisBuild() throws IOException {
        if (ofThisBuild == null) {
            String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            Files.createDirectories(FOLDER);
            ofThisBuild = new ClassArchive(FOLDER, classPath);
        }
        return ofThisBuild;
    }

    /** Packs the classes of a class path into a folder and archives what a forecast loads. */
    private ClassArchive(Path folder, String classPath) throws IOException {
        this.folder = folder;
        List<String> jars = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            Path path = Path.of(entry);
            jars.add(Files.isDirectory(path) ? jar(path, folder.resolve(jars.size() + ".jar")) : entry);
        }
        this.classPath = String.join(File.pathSeparator, jars);
        archive();
    }

    private static String jar(Path classes, Path jar) throws IOException {
        try (Stream<Path> files = Files.walk(classes);
                OutputStream bytes = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(bytes)) {
            out.setLevel(0);
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
        return jar.toString();
    }

    private void archive() throws IOException {
        Files.deleteIfExists(file());
        Path example = Path.of("..", "examples", "kindergartner.json").toAbsolutePath();
        Process run = new ProcessBuilder(
                        java(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:ArchiveClassesAtExit=" + file(),
                        "-cp",
                        classPath,
                        "io.jenner.cli.Jenner",
                        "forecast",
                        example.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("archive.log").toFile())
                .start();
        try {
            if (!run.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                run.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path file() {
        return folder.resolve("jenner.jsa");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Returns a script that runs the command line. */
    String launcher() {
        String archive = Files.isRegularFile(file()) ? "-XX:SharedArchiveFile='" + file() + "'" : "";
        return """
                #!/bin/sh
                exec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto %s -Xmx1g -cp '%s' io.jenner.cli.Jenner "$@"
                """.formatted(java(), archive, classPath);
    }
}
