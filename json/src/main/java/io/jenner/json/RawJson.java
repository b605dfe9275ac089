package io.jenner.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes a value again as it was read, in one line; numbers keep their spelling. */
final class RawJson {

    private static final JsonFactory JSON = new JsonFactory();

    private RawJson() {}

    static String of(Json value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Json value) throws IOException {
        if (value instanceof Json.Members object) {
            json.writeStartObject();
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                json.writeFieldName(member.getKey());
                write(json, member.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Json.Items list) {
            json.writeStartArray();
            for (Json item : list.items()) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Json.Text text) {
            json.writeString(text.text());
        } else if (value instanceof Json.Numeric numeric) {
            json.writeNumber(numeric.text());
        } else if (value instanceof Json.Truth truth) {
            json.writeBoolean(truth.value());
        } else {
            json.writeNull();
        }
    }
}
