package io.jenner.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The published schemas of the contract (JSON Schema, draft 2020-12).
 *
 * <p>They lie in the jar as {@code io/jenner/json/schema/request.schema.json} and so on.
 */
public enum JsonSchema {
    /** What {@link JennerJson#readRequest(String)} reads. */
    REQUEST("request"),
    /** What {@link JennerJson#writeAnswer(io.jenner.forecast.Forecast)} writes. */
    ANSWER("answer"),
    /** What {@link JennerJson#writeShortAnswer(io.jenner.forecast.Forecast)} writes. */
    SHORT_ANSWER("short-answer"),
    /** What {@link JennerJson#writeCheck(io.jenner.forecast.plan.VisitCheck, java.util.Locale)} writes. */
    CHECK("check"),
    /** What {@link JennerJson#writePlan(io.jenner.forecast.plan.CatchUpPlan)} writes. */
    PLAN("plan"),
    /** What {@link JennerJson#writeErrors(java.util.List)} writes. */
    ERRORS("errors");

    private final String name;

    JsonSchema(String name) {
        this.name = name;
    }

    /** {@return its identifier, which names the version of the contract: {@code urn:jenner:schema:request:1}} */
    public String id() {
        return "urn:jenner:schema:" + name + ":" + JennerJson.VERSION;
    }

    /** {@return the schema as JSON text} */
    public String text() {
        try (InputStream bytes = JsonSchema.class.getResourceAsStream("schema/" + name + ".schema.json")) {
            if (bytes == null) {
                throw new IllegalStateException("found no schema '" + name + "' beside this class");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
