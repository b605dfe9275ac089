package io.jenner.cases.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.jenner.cases.run.CaseResult;
import io.jenner.cases.run.FieldResult;
import io.jenner.cases.run.Outcome;
import io.jenner.cases.run.SuiteResult;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes the outcome of a run for machines, as one JSON document.
 *
 * <p>It has {@code total}, {@code passed}, {@code ruled}, {@code failed}, {@code unexpectedPasses} and {@code cases}; a
 * case has {@code suite} (if there are several), {@code id}, {@code group} (the schedule's name), {@code passed},
 * {@code ruled}, {@code unexpectedPass} and {@code decision} (only for a ruled case), {@code error} (only if there is one)
 * and {@code fields}. A case that differs as ruled has {@code passed} false and {@code ruled} true; one that differs
 * otherwise has both false; one that agrees although it is ruled is an unexpected pass. A field has {@code field}, {@code expected}, {@code actual} and {@code passed}. A field that the case does not assert is left
 * out, and an absent value is null. How values are written: {@link FieldResult}.
 */
public final class JsonReport {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonReport() {}

    /** Writes the document; leaves the writer open. */
    public static void write(List<SuiteResult> suites, Writer writer) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(writer).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setPrettyPrinter(new LinePerItem());
            json.writeStartObject();
            json.writeNumberField(
                    "total",
                    suites.stream().mapToInt(suite -> suite.cases().size()).sum());
            json.writeNumberField(
                    "passed", suites.stream().mapToInt(SuiteResult::passed).sum());
            json.writeNumberField("ruled", count(suites, Outcome.RULED));
            json.writeNumberField("failed", count(suites, Outcome.FAILED));
            json.writeNumberField("unexpectedPasses", count(suites, Outcome.UNEXPECTED_PASS));
            json.writeArrayFieldStart("cases");
            for (SuiteResult suite : suites) {
                for (CaseResult result : suite.cases()) {
                    writeCase(json, suite, result, suites.size() > 1);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static int count(List<SuiteResult> suites, Outcome outcome) {
        return suites.stream().mapToInt(suite -> suite.count(outcome)).sum();
    }

    private static void writeCase(JsonGenerator json, SuiteResult suite, CaseResult result, boolean named)
            throws IOException {
        json.writeStartObject();
        if (named) {
            json.writeStringField("suite", suite.suite());
        }
        json.writeStringField("id", result.testCase().id());
        json.writeStringField("group", result.testCase().vaccineGroup());
        json.writeBooleanField("passed", result.passed());
        if (result.ruling().isPresent()) {
            json.writeBooleanField("ruled", result.outcome() == Outcome.RULED);
            json.writeBooleanField("unexpectedPass", result.outcome() == Outcome.UNEXPECTED_PASS);
            json.writeStringField("decision", result.ruling().get().decision());
        }
        if (result.error().isPresent()) {
            json.writeStringField("error", result.error().get());
        }
        json.writeArrayFieldStart("fields");
        for (FieldResult field : result.fields()) {
            writeField(json, field);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Puts each item of a list on a line of its own, so that two runs can be compared. */
    private static final class LinePerItem extends MinimalPrettyPrinter {

        private static final long serialVersionUID = 1L;

        @Override
        public void beforeArrayValues(JsonGenerator json) throws IOException {
            json.writeRaw('\n');
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(",\n");
        }
    }

    private static void writeField(JsonGenerator json, FieldResult field) throws IOException {
        json.writeStartObject();
        json.writeStringField("field", field.field());
        json.writeStringField("expected", field.expected());
        // Writes null where there is no value.
        json.writeStringField("actual", field.actual().orElse(null));
        json.writeBooleanField("passed", field.passed());
        json.writeEndObject();
    }
}
