package io.jenner.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes results for machines; one object with what was measured, under which conditions, and the figures. */
public final class Results {

    private Results() {}

    /**
     * Writes a JSON file, if one is asked for.
     *
     * @param file the file, or nothing
     * @param measured what was measured
     * @param environment the conditions
     * @param figures records
     */
    public static void write(@Nullable Path file, String measured, Environment environment, List<?> figures) {
        if (file == null) {
            return;
        }
        try {
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValue(file.toFile(), new Document(measured, environment, figures));
        } catch (IOException e) {
            throw new BenchmarkException(
                    "--json: found no way to write " + file + " (" + e.getMessage()
                            + "), expected a file that can be written. Remedy: name another one",
                    e);
        }
    }

    private record Document(String measured, Environment environment, List<?> figures) {}
}
