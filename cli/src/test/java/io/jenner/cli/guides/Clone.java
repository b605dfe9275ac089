package io.jenner.cli.guides;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of what the pages use of a fresh clone, and a shell in it.
 *
 * <p>Every command is a bash of its own that starts in the folder, so that pipes, redirections and relative paths work
 * as they are shown. {@code jenner} and {@code bin/jenner} are the classes under test. Standard error goes where
 * standard output goes, as on a terminal; no progress is shown, because nobody watches.
 */
final class Clone {

    /** What is copied. Sources of Java and results of a build are left out. */
    private static final List<String> CONTENT = List.of(
            ".gitattributes",
            ".gitignore",
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "README.md",
            "docs",
            "examples",
            "rules/src/main/drl",
            "rules/src/main/knowledge",
            "test-cases/conformance.yaml",
            "test-cases/ruled",
            "test-cases/suite.schema.json",
            "test-cases/suites");

    private static final int MINUTES_PER_COMMAND = 5;

    /** Git wants to know who commits, and the days of commits must not be today's. */
    private static final Map<String, String> ENVIRONMENT = Map.ofEntries(
            Map.entry("LC_ALL", "C.UTF-8"),
            Map.entry("TZ", "UTC"),
            Map.entry("GIT_CONFIG_GLOBAL", "/dev/null"),
            Map.entry("GIT_CONFIG_SYSTEM", "/dev/null"),
            Map.entry("GIT_PAGER", "cat"),
            Map.entry("GIT_AUTHOR_NAME", "A maintainer"),
            Map.entry("GIT_AUTHOR_EMAIL", "maintainer@example.org"),
            Map.entry("GIT_AUTHOR_DATE", "2026-01-05T12:00:00Z"),
            Map.entry("GIT_COMMITTER_NAME", "A maintainer"),
            Map.entry("GIT_COMMITTER_EMAIL", "maintainer@example.org"),
            Map.entry("GIT_COMMITTER_DATE", "2026-01-05T12:00:00Z"));

    private final Path folder;

    private Clone(Path folder) {
        this.folder = folder;
    }

    /** Makes a clone of the checkout {@code root} in the empty folder {@code folder}. */
    static Clone of(Path root, Path folder) throws IOException {
        for (String name : CONTENT) {
            if (Files.exists(root.resolve(name))) {
                copy(root.resolve(name), folder.resolve(name));
            }
        }
        Path command = Files.createDirectories(folder.resolve("bin")).resolve("jenner");
        Files.writeString(command, ClassArchive.ofThisBuild().launcher());
        if (!command.toFile().setExecutable(true)) {
            throw new IOException(command + " cannot be made executable");
        }
        return new Clone(folder);
    }

    /** Puts everything under version control, as one commit on branch {@code main}. */
    void commitAll() {
        run("git init -q -b main && git add -A && git commit -q -m 'A fresh clone'");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (!Files.isDirectory(file)) {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /** Returns whether this machine has a bash. */
    static boolean hasBash() {
        try {
            return new ProcessBuilder("bash", "-c", "true")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Runs a command and returns the lines it printed, and its exit code as the last of them if it is not 0.
     *
     * <p>One that takes longer than five minutes is ended.
     */
    List<String> run(String command) {
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", command);
        builder.directory(folder.toFile()).redirectErrorStream(true).redirectInput(new File("/dev/null"));
        builder.environment().putAll(ENVIRONMENT);
        builder.environment().put("HOME", folder.toString());
        String programs = folder.resolve("bin") + ":" + Path.of(System.getProperty("java.home"), "bin");
        builder.environment().merge("PATH", programs, (path, ours) -> ours + ":" + path);
        try {
            return lines(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> lines(Process process) throws IOException, InterruptedException {
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        watch.schedule(() -> end(process), MINUTES_PER_COMMAND, TimeUnit.MINUTES);
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exitCode = process.waitFor();
            Stream<String> lines = output.replace(folder.toString(), "~/jenner").lines();
            Stream<String> end = exitCode == 0 ? Stream.empty() : Stream.of("[exit code " + exitCode + "]");
            return Stream.concat(lines, end).toList();
        } finally {
            watch.shutdownNow();
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
