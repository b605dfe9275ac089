package io.jenner.forecast.knowledge.pack;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.date.Offset.Term;
import io.jenner.forecast.date.Offset.Unit;
import io.jenner.forecast.knowledge.Place;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PackOutput} wrote. Equal texts are the same object, and equal offsets, and equal decimals. */
final class PackInput {

    private static final Unit[] UNITS = Unit.values();

    private final byte[] bytes;
    private int at;
    private final String[] texts;
    private final Offset[] offsets;
    private final BigDecimal[] decimals;

    PackInput(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
        texts = new String[number()];
        for (int index = 0; index < texts.length; index++) {
            texts[index] = rawText();
        }
        offsets = new Offset[number()];
        for (int index = 0; index < offsets.length; index++) {
            offsets[index] = rawOffset();
        }
        decimals = new BigDecimal[number()];
        for (int index = 0; index < decimals.length; index++) {
            decimals[index] = BigDecimal.valueOf(number(), number());
        }
    }

    private String rawText() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    private Offset rawOffset() {
        Term[] terms = new Term[number()];
        for (int index = 0; index < terms.length; index++) {
            int unit = number();
            int amount = number();
            terms[index] = new Term(flag() ? -amount : amount, UNITS[unit]);
        }
        return Offset.of(Arrays.asList(terms));
    }

    int number() {
        int value = 0;
        int shift = 0;
        while (true) {
            byte next = bytes[at++];
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
            shift += 7;
        }
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }

    String text() {
        return texts[number()];
    }

    @Nullable
    String optionalText() {
        int index = number();
        return index == 0 ? null : texts[index - 1];
    }

    @Nullable
    Offset offset() {
        int index = number();
        return index == 0 ? null : offsets[index - 1];
    }

    Offset neededOffset() {
        return offsets[number() - 1];
    }

    @Nullable
    LocalDate date() {
        int day = number();
        return day == 0 ? null : PackOutput.EARLIEST.plusDays(day - 1L);
    }

    LocalDate neededDate() {
        LocalDate date = date();
        if (date == null) {
            throw new IllegalStateException("a date is missing");
        }
        return date;
    }

    @Nullable
    BigDecimal decimal() {
        int index = number();
        return index == 0 ? null : decimals[index - 1];
    }

    boolean flag() {
        return number() == 1;
    }

    @Nullable
    Boolean optionalFlag() {
        int value = number();
        return value == 2 ? null : (Boolean) (value == 1);
    }

    @Nullable
    Integer optionalNumber() {
        int value = number();
        return value == 0 ? null : (Integer) (value - 1);
    }

    <E extends Enum<E>> E word(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    Place place() {
        return new Place(text(), number());
    }

    @SuppressWarnings("unchecked") // filled with T only, and not handed out
    <T> List<T> list(Supplier<T> read) {
        Object[] values = new Object[number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = read.get();
        }
        return (List<T>) Arrays.asList(values);
    }

    List<String> texts() {
        return list(this::text);
    }
}
