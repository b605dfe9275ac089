package io.jenner.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
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
 * <p>How to write another record: a package-private class of its own with one method for each record, of the shape of
 * {@link Item}, {@code static void visit(Members members, Visit visit) throws IOException}, that puts the components under
 * their own names, in their order; nested records by {@code put(name, value, Class::method)}, lists of them by
 * {@code putAll}. Then a method of {@link JennerJson} that hands it to {@link DocumentWriter#text}, and a schema.
 *
 * <p>Not for use by several threads.
 */
final class Members {

    private static final Map<Enum<?>, SerializedString> CODES = new ConcurrentHashMap<>();

    private final JsonGenerator json;

    Members(JsonGenerator json) {
        this.json = json;
    }

    Members put(String name, String text) throws IOException {
        json.writeFieldName(name);
        json.writeString(text);
        return this;
    }

    Members put(String name, int number) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(number);
        return this;
    }

    Members put(String name, boolean truth) throws IOException {
        json.writeFieldName(name);
        json.writeBoolean(truth);
        return this;
    }

    Members put(String name, Enum<?> constant) throws IOException {
        json.writeFieldName(name);
        json.writeString(serialized(constant));
        return this;
    }

    Members put(String name, LocalDate date) throws IOException {
        return put(name, date.toString());
    }

    /** Writes a list of texts or constants. */
    Members put(String name, List<?> values) throws IOException {
        json.writeFieldName(name);
        json.writeStartArray();
        for (Object value : values) {
            value(value);
        }
        json.writeEndArray();
        return this;
    }

    /** Writes a text, a number, a constant or a date, if there is one. */
    Members putIfPresent(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeFieldName(name);
            value(value.get());
        }
        return this;
    }

    Members putIfPresent(String name, OptionalInt value) throws IOException {
        return value.isPresent() ? put(name, value.getAsInt()) : this;
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
        return serialized(value).getValue();
    }

    private static SerializedString serialized(Enum<?> value) {
        SerializedString known = CODES.get(value);
        return known != null ? known : CODES.computeIfAbsent(value, Members::camelCase);
    }

    private static SerializedString camelCase(Enum<?> value) {
        StringBuilder code = new StringBuilder();
        for (String word : value.name().toLowerCase(Locale.ROOT).split("_")) {
            code.append(code.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        }
        return new SerializedString(code.toString());
    }

    private void value(Object value) throws IOException {
        if (value instanceof Enum<?> constant) {
            json.writeString(serialized(constant));
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof String || value instanceof LocalDate) {
            json.writeString(value.toString());
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
