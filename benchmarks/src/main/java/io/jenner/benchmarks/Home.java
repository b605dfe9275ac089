package io.jenner.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that the build leaves for the programs; the launcher says where the project is. */
public final class Home {

    private static final String PROPERTY = "jenner.home";

    private Home() {}

    /** Returns the folder for what the programs make, created where it does not exist. */
    public static Path work() {
        try {
            return Files.createDirectories(root().resolve("benchmarks/target/work"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the file with the class path that Maven gives to an embedder beside {@code jenner-rules} itself. */
    public static Path embedderClassPath() {
        return built(root().resolve("rules/target/runtime-class-path.txt"));
    }

    /** Returns the jar of a module. */
    public static Path jar(String module) {
        Path target = root().resolve(module).resolve("target");
        try (var files = Files.newDirectoryStream(target, "jenner-*.jar")) {
            for (Path file : files) {
                return file;
            }
        } catch (IOException e) {
            throw new BenchmarkException(target + ": found no folder, expected a build. Remedy: use benchmarks/run", e);
        }
        throw new BenchmarkException(target + ": found no jar, expected one. Remedy: use benchmarks/run");
    }

    /** Returns the source file of the stored digests. */
    public static Path digests() {
        return root().resolve("benchmarks/src/main/resources/io/jenner/benchmarks/answers/digests.csv");
    }

    private static Path built(Path file) {
        if (!Files.exists(file)) {
            throw new BenchmarkException(file + ": found no such file, expected a build. Remedy: use benchmarks/run");
        }
        return file;
    }

    private static Path root() {
        String root = System.getProperty(PROPERTY, "");
        if (root.isEmpty()) {
            throw new BenchmarkException("found no property " + PROPERTY
                    + ", expected the folder of the checkout. Remedy: use benchmarks/run, which sets it");
        }
        return Path.of(root);
    }
}
