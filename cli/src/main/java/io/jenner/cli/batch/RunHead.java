package io.jenner.cli.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenner.forecast.KnowledgeStamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a run is about: the terms that must be equal when it is resumed, and the day on which it began.
 *
 * @param terms the terms by the name that messages use
 * @param began the day for patients whose record names none
 */
record RunHead(Map<String, String> terms, LocalDate began) {

    private static final String FORM = "3";
    private static final String BEGAN = "began";
    private static final String TERMS = "terms";
    private static final ObjectMapper JSON = new ObjectMapper();

    static RunHead of(BatchJob job, RecordSource source, KnowledgeStamp stamp) {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("form of the progress", FORM);
        terms.put("input", source.name());
        terms.putAll(new TreeMap<>(source.terms()));
        terms.put("--on", job.on().map(LocalDate::toString).orElse("none"));
        terms.putAll(new TreeMap<>(job.form().terms()));
        AskedOptions options = job.options();
        terms.put("--groups", new TreeSet<>(options.vaccineGroups()).toString());
        terms.put("--no-shared-decisions", String.valueOf(options.withoutSharedDecisions()));
        terms.put("--re-evaluate", String.valueOf(options.reEvaluate()));
        terms.put("--language", options.language().map(Locale::toLanguageTag).orElse("none"));
        terms.put("--errors", job.errors().map(Destination::name).orElse("none"));
        terms.put("engine", stamp.engineVersion());
        terms.put("knowledge", stamp.knowledgeId());
        terms.put("digest of the knowledge", stamp.digest());
        return new RunHead(terms, job.today());
    }

    /** Returns the head as one line of JSON. */
    String toLine() {
        ObjectNode head = JSON.createObjectNode().put(BEGAN, began.toString());
        ObjectNode written = head.putObject(TERMS);
        terms.forEach(written::put);
        return head.toString();
    }

    /**
     * Reads a head.
     *
     * @throws IllegalArgumentException if the line is none
     */
    static RunHead parse(String line) {
        try {
            JsonNode head = JSON.readTree(line);
            Map<String, String> terms = new LinkedHashMap<>();
            head.required(TERMS)
                    .properties()
                    .forEach(term -> terms.put(term.getKey(), term.getValue().asText()));
            return new RunHead(terms, LocalDate.parse(head.required(BEGAN).asText()));
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException("found a line that is no head of a run", e);
        }
    }

    /** Returns in which terms an earlier run differs from this one, as messages about a file. */
    List<String> differences(RunHead earlier, String file) {
        List<String> differences = new ArrayList<>();
        terms.forEach((term, value) -> {
            String found = earlier.terms.getOrDefault(term, "none");
            if (!found.equals(value)) {
                differences.add(file + ": " + term + ": found a run with " + found + ", expected " + value
                        + ". Remedy: resume with the same, or begin again with --force.");
            }
        });
        return differences;
    }
}
