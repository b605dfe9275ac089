package io.jenner.cli.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes the members of one JSON object straight to a generator; what is absent is left out.
 *
 * <p>Not for use by several threads.
 */
final class Members {

    private static final Map<Enum<?>, String> CODES = new ConcurrentHashMap<>();

    private final JsonGenerator json;

    Members(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a text, a whole or decimal number, a truth value, a constant, a date, or a list of these. */
    Members put(String name, Object value) throws IOException {
        json.writeFieldName(name);
        value(value);
        return this;
    }

    Members putIfPresent(String name, Optional<?> value) throws IOException {
        return value.isPresent() ? put(name, value.get()) : this;
    }

    Members putIfPresent(String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            json.writeFieldName(name);
            json.writeNumber(value.getAsInt());
        }
        return this;
    }

    /** Writes a member that is an object itself. */
    <T> Members put(String name, T value, Item<T> item) throws IOException {
        json.writeFieldName(name);
        json.writeStartObject();
        item.write(this, value);
        json.writeEndObject();
        return this;
    }

    /** Writes a member that is a list of objects. */
    <T> Members putAll(String name, List<T> values, Item<T> item) throws IOException {
        json.writeFieldName(name);
        json.writeStartArray();
        for (T value : values) {
            json.writeStartObject();
            item.write(this, value);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    /** Returns a constant as it is written: {@code NOT_COMPLETE} is {@code notComplete}. */
    static String code(Enum<?> value) {
        return CODES.computeIfAbsent(value, Members::camelCase);
    }

    private static String camelCase(Enum<?> value) {
        StringBuilder code = new StringBuilder();
        for (String word : value.name().toLowerCase(Locale.ROOT).split("_")) {
            code.append(code.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        }
        return code.toString();
    }

    private void value(Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Enum<?> constant) {
            json.writeString(code(constant));
        } else if (value instanceof LocalDate date) {
            json.writeString(date.toString());
        } else if (value instanceof List<?> values) {
            json.writeStartArray();
            for (Object item : values) {
                value(item);
            }
            json.writeEndArray();
        } else {
            throw new IllegalArgumentException("found a value of " + value.getClass() + ", expected one JSON can hold");
        }
    }

    /** Writes the members of one object. */
    @FunctionalInterface
    interface Item<T> {
        void write(Members members, T value) throws IOException;
    }
}
