package io.jenner.cli.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.exc.StreamWriteException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.jenner.cli.batch.Outcome.Answered;
import io.jenner.cli.batch.Outcome.Kind;
import io.jenner.cli.batch.Outcome.Unanswered;
import io.jenner.json.JennerJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes one line of JSON for each record, and the lines without an answer to a second place if there is one. */
final class NdjsonSink implements AnswerSink<byte[]> {

    private static final int MOST_ERRORS = 20;
    private static final int SHORTEST_BUFFER = 1 << 10;
    private static final int LONGEST_BUFFER = 1 << 18;
    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonFactory JSON_IN_ASCII =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final OutputStream out;
    private final Optional<? extends OutputStream> errors;
    private final boolean shortAnswers;

    /** Length of some line before, a guess at the next one that saves copying; any value will do. */
    private volatile int usualLength = SHORTEST_BUFFER;

    /**
     * Creates a sink.
     *
     * @param out takes every line
     * @param errors takes the lines without an answer
     * @param shortAnswers whether to write the short form
     */
    NdjsonSink(OutputStream out, Optional<? extends OutputStream> errors, boolean shortAnswers) {
        this.out = out;
        this.errors = errors;
        this.shortAnswers = shortAnswers;
    }

    @Override
    public byte[] render(Outcome outcome) {
        try {
            return line(outcome, JSON);
        } catch (StreamWriteException e) {
            // Half a character in a text of the record (a lone surrogate) has no UTF-8; escaped it can be written.
            return escapedLine(outcome);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(Kind kind, byte[] line) throws IOException {
        out.write(line);
        if (errors.isPresent() && (kind == Kind.REFUSED || kind == Kind.FAILED)) {
            errors.get().write(line);
        }
    }

    private byte[] escapedLine(Outcome outcome) {
        try {
            return line(outcome, JSON_IN_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] line(Outcome outcome, JsonFactory factory) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(usualLength);
        if (outcome.kind() != Kind.BLANK) {
            try (JsonGenerator json = factory.createGenerator(line)) {
                json.writeStartObject();
                json.writeNumberField("line", outcome.line());
                if (outcome instanceof Answered answered) {
                    writeAnswer(json, answered);
                } else if (outcome instanceof Unanswered unanswered) {
                    writeErrors(json, unanswered);
                }
                json.writeEndObject();
            }
        }
        line.write('\n');
        usualLength = Math.max(SHORTEST_BUFFER, Math.min(LONGEST_BUFFER, line.size() + line.size() / 4));
        return line.toByteArray();
    }

    private void writeAnswer(JsonGenerator json, Answered answered) throws IOException {
        writeId(json, answered.id());
        if (shortAnswers) {
            JennerJson.DEFAULT.writeShortAnswerMembers(answered.forecast(), json);
        } else {
            JennerJson.DEFAULT.writeAnswerMembers(answered.forecast(), json);
        }
    }

    private static void writeErrors(JsonGenerator json, Unanswered unanswered) throws IOException {
        writeId(json, unanswered.id());
        json.writeStringField("outcome", unanswered.kind().name().toLowerCase(Locale.ROOT));
        List<RecordError> errors = unanswered.errors();
        json.writeArrayFieldStart("errors");
        for (RecordError error : errors.subList(0, Math.min(MOST_ERRORS, errors.size()))) {
            json.writeStartObject();
            json.writeStringField("place", error.place());
            if (!error.field().isEmpty()) {
                json.writeStringField("field", error.field());
            }
            json.writeStringField("found", error.found());
            json.writeStringField("expected", error.expected());
            json.writeStringField("remedy", error.remedy());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (errors.size() > MOST_ERRORS) {
            json.writeNumberField("moreErrors", errors.size() - MOST_ERRORS);
        }
    }

    private static void writeId(JsonGenerator json, Optional<String> id) throws IOException {
        if (id.isPresent()) {
            json.writeStringField("id", id.get());
        }
    }
}
