package io.jenner.forecast.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, as the build wrote it. */
final class EngineVersion {

    private static final String RESOURCE = "engine.properties";

    private EngineVersion() {}

    static String get() {
        try (InputStream in = EngineVersion.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("found no " + RESOURCE + " beside the engine, expected it in its jar."
                        + " Remedy: build the project with Maven");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
