package io.jenner.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes whole documents; a document is given as what writes its fields.
 *
 * @param settings how they are written
 */
record DocumentWriter(Settings settings) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Returns the document as a text. */
    String text(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            if (settings.indented()) {
                json.setPrettyPrinter(new DefaultPrettyPrinter());
            }
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HalfCharacters.escaped(text.toString());
    }

    /** Writes the document in UTF-8, and leaves the stream open. */
    void write(OutputStream stream, Content content) throws IOException {
        stream.write(text(content).getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }

    /** Writes the fields of a document. */
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }
}
