package io.jenner.cases.read;

import io.jenner.cases.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The suites of this project, as they are packed into its jar. Stateless. */
public final class EmbeddedSuites {

    /** Where the suites lie in a checkout, from its root. */
    public static final String FOLDER = "test-cases/suites";

    private static final String PACKED = "/io/jenner/cases/suites";
    private static final String ANY = PACKED + "/case-format.yaml";

    private EmbeddedSuites() {}

    /** Reads all of them, by name. */
    public static List<Suite> read() {
        URL any = Objects.requireNonNull(EmbeddedSuites.class.getResource(ANY), "the suites are packed by the build");
        try {
            return any.getProtocol().equals("jar")
                    ? readJar(any)
                    : suites(Path.of(any.toURI()).resolveSibling(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Suite> readJar(URL any) throws IOException, URISyntaxException {
        URL jar = ((JarURLConnection) any.openConnection()).getJarFileURL();
        try (FileSystem files = FileSystems.newFileSystem(Path.of(jar.toURI()))) {
            return suites(files.getPath(PACKED));
        }
    }

    private static List<Suite> suites(Path folder) {
        try {
            return SuiteReader.readAll(List.of(folder));
        } catch (UnreadableSuiteException e) {
            throw new IllegalStateException("the suites are read in every build", e);
        }
    }
}
