package io.jenner.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is on record of a suite in {@code conformance.yaml}.
 *
 * @param suite name of the suite
 * @param cases how many cases it has
 * @param passed how many of them pass
 */
record Conformance(String suite, int cases, int passed) {

    static List<Conformance> read(Path file) throws IOException {
        JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
        return root.get("suites").properties().stream()
                .map((Map.Entry<String, JsonNode> suite) -> new Conformance(
                        suite.getKey(),
                        suite.getValue().get("cases").asInt(),
                        suite.getValue().get("passed").asInt()))
                .toList();
    }
}
