package io.jenner.forecast.knowledge.pack;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.Place;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes values as bytes; texts, offsets and decimals become numbers in tables that {@link #finish} puts before
 * them. */
final class PackOutput {

    /** Days are counted from here, so that the count is never negative. */
    static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<Offset, Integer> offsets = new LinkedHashMap<>();
    private final Map<BigDecimal, Integer> decimals = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** Writes a whole number of at least 0, seven bits to a byte. */
    void number(int value) {
        number(body, value);
    }

    private static void number(ByteArrayOutputStream out, int value) {
        if (value < 0) {
            throw new IllegalArgumentException("found " + value + ", expected a number of at least 0");
        }
        int rest = value;
        while (rest >= 0x80) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    void text(String value) {
        number(index(texts, value));
    }

    void optionalText(@Nullable String value) {
        number(value == null ? 0 : index(texts, value) + 1);
    }

    void offset(@Nullable Offset value) {
        number(value == null ? 0 : index(offsets, value) + 1);
    }

    private static <T> int index(Map<T, Integer> table, T value) {
        return table.computeIfAbsent(value, absent -> table.size());
    }

    void date(@Nullable LocalDate value) {
        number(value == null ? 0 : Math.toIntExact(value.toEpochDay() - EARLIEST.toEpochDay()) + 1);
    }

    void decimal(@Nullable BigDecimal value) {
        number(value == null ? 0 : index(decimals, value) + 1);
    }

    void flag(boolean value) {
        number(value ? 1 : 0);
    }

    void optionalFlag(@Nullable Boolean value) {
        number(value == null ? 2 : value ? 1 : 0);
    }

    void optionalNumber(@Nullable Integer value) {
        number(value == null ? 0 : value + 1);
    }

    void word(Enum<?> value) {
        text(value.name());
    }

    void place(Place place) {
        text(place.file());
        number(place.line());
    }

    <T> void list(List<T> values, Consumer<T> write) {
        number(values.size());
        values.forEach(write);
    }

    void texts(List<String> values) {
        list(values, this::text);
    }

    /** Returns the tables of texts, offsets and decimals, and after them what was written. */
    byte[] finish() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        textTable(out);
        offsetTable(out);
        decimalTable(out);
        out.writeBytes(body.toByteArray());
        return out.toByteArray();
    }

    private void textTable(ByteArrayOutputStream out) {
        number(out, texts.size());
        for (String text : texts.keySet()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(out, bytes.length);
            out.writeBytes(bytes);
        }
    }

    private void offsetTable(ByteArrayOutputStream out) {
        number(out, offsets.size());
        for (Offset offset : offsets.keySet()) {
            number(out, offset.terms().size());
            for (Offset.Term term : offset.terms()) {
                number(out, term.unit().ordinal());
                number(out, Math.abs(term.amount()));
                number(out, term.amount() < 0 ? 1 : 0);
            }
        }
    }

    private void decimalTable(ByteArrayOutputStream out) {
        number(out, decimals.size());
        for (BigDecimal decimal : decimals.keySet()) {
            BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
            number(out, plain.unscaledValue().intValueExact());
            number(out, plain.scale());
        }
    }
}
