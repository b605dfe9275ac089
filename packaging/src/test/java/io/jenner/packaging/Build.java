package io.jenner.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the modules that are published have left in their folders. */
final class Build {

    static final String VERSION = Objects.requireNonNull(System.getProperty("jenner.version"), "jenner.version");
    private static final Path TOP = Path.of("..");

    private Build() {}

    /** A module that is published: its folder, and the name a {@code module-info} knows it by. */
    record Module(String folder, String name) {

        String artifact() {
            return "jenner-" + folder;
        }

        Path target() {
            return TOP.resolve(folder).resolve("target");
        }

        Path sources() {
            return TOP.resolve(folder).resolve("src/main/java");
        }

        /** A jar by its suffix, such as {@code -sources}. */
        Path jar(String suffix) {
            return target().resolve(artifact() + "-" + VERSION + suffix + ".jar");
        }
    }

    static final Module CORE = new Module("forecast-core", "io.jenner.forecast");
    static final Module RULES = new Module("rules", "io.jenner.rules");
    static final Module JSON = new Module("json", "io.jenner.json");

    static List<Module> published() {
        return List.of(
                CORE, RULES, JSON, new Module("test-cases", "io.jenner.cases"), new Module("cli", "io.jenner.cli"));
    }

    /** The modules that this build writes Javadoc of: all for a release, else those that a host uses. */
    static List<Module> documented() {
        return Boolean.getBoolean("jenner.everyday") ? List.of(CORE, RULES, JSON) : published();
    }

    /** What comes with {@code jenner-rules} at run time. */
    static List<Path> runtimeLibraries() {
        try {
            return Stream.of(Files.readString(RULES.target().resolve("runtime-class-path.txt"))
                            .strip()
                            .split(System.getProperty("path.separator"), -1))
                    .map(Path::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
