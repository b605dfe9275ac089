package io.jenner.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is on record of a suite in {@code conformance.yaml}.
 *
 * @param suite name of the suite
 * @param cases how many cases it has
 * @param passed how many of them pass
 * @param ruled the cases that do not: by id, the fields that differ, each with our answer
 */
record Conformance(String suite, int cases, int passed, Map<String, Map<String, Optional<String>>> ruled) {

    static Map<String, Conformance> read(Path file) throws IOException {
        JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
        Map<String, Conformance> suites = new LinkedHashMap<>();
        root.get("suites")
                .properties()
                .forEach(suite -> suites.put(suite.getKey(), of(suite.getKey(), suite.getValue())));
        return suites;
    }

    private static Conformance of(String suite, JsonNode found) {
        Map<String, Map<String, Optional<String>>> ruled = new TreeMap<>();
        found.get("ruled").properties().forEach(rule -> ruled.put(rule.getKey(), answers(rule.getValue())));
        return new Conformance(
                suite, found.get("cases").asInt(), found.get("passed").asInt(), ruled);
    }

    private static Map<String, Optional<String>> answers(JsonNode rule) {
        Map<String, Optional<String>> answers = new TreeMap<>();
        rule.get("answers")
                .properties()
                .forEach(field -> answers.put(
                        field.getKey(),
                        field.getValue().isNull()
                                ? Optional.empty()
                                : Optional.of(field.getValue().asText())));
        return answers;
    }
}
