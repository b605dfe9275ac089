package io.jenner.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object of a document that we wrote; fields that are not asked for are passed over.
 *
 * <p>The first value that does not fit ends the reading with {@link Misfit}.
 */
final class Values {

    private static final String ORDINAL = "a whole number from 1 on";

    private final Json.Members object;
    private final Path path;

    private Values(Json.Members object, Path path) {
        this.object = object;
        this.path = path;
    }

    static Values of(Json value, Path path) {
        if (value instanceof Json.Members object) {
            return new Values(object, path);
        }
        throw misfit(FaultCode.WRONG_TYPE, value, path, "an object");
    }

    String text(String name) {
        return text(required(name, "a text"), path.member(name));
    }

    Optional<String> optionalText(String name) {
        return find(name).map(value -> text(value, path.member(name)));
    }

    LocalDate date(String name) {
        return date(required(name, "a date"), path.member(name));
    }

    Optional<LocalDate> optionalDate(String name) {
        return find(name).map(value -> date(value, path.member(name)));
    }

    int integer(String name) {
        return integer(required(name, "a whole number"), path.member(name));
    }

    OptionalInt optionalInteger(String name) {
        Json value = object.members().get(name);
        return value == null ? OptionalInt.empty() : OptionalInt.of(integer(value, path.member(name)));
    }

    /** Returns a whole number from 1 on. */
    int ordinal(String name) {
        return ordinal(required(name, ORDINAL), path.member(name));
    }

    OptionalInt optionalOrdinal(String name) {
        Json value = object.members().get(name);
        return value == null ? OptionalInt.empty() : OptionalInt.of(ordinal(value, path.member(name)));
    }

    /** Returns the place of the object in the list that holds it, from 1. */
    int place() {
        return path.index() + 1;
    }

    Optional<BigDecimal> optionalNumber(String name) {
        return find(name).map(value -> number(value, path.member(name)));
    }

    boolean truth(String name) {
        Json value = required(name, "true or false");
        if (value instanceof Json.Truth truth) {
            return truth.value();
        }
        throw misfit(FaultCode.WRONG_TYPE, value, path.member(name), "true or false");
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return constant(required(name, "a code"), path.member(name), type);
    }

    <E extends Enum<E>> Optional<E> optionalConstant(String name, Class<E> type) {
        return find(name).map(value -> constant(value, path.member(name), type));
    }

    <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        return list(name, (value, place) -> constant(value, place, type));
    }

    List<String> texts(String name) {
        return list(name, Values::text);
    }

    <T> T object(String name, Reader<T> reader) {
        return reader.read(of(required(name, "an object"), path.member(name)));
    }

    <T> List<T> objects(String name, Reader<T> reader) {
        return list(name, (value, place) -> reader.read(of(value, place)));
    }

    <T> List<T> optionalObjects(String name, Reader<T> reader) {
        return find(name).isPresent() ? objects(name, reader) : List.of();
    }

    List<String> optionalTexts(String name) {
        return find(name).isPresent() ? texts(name) : List.of();
    }

    /** Returns the misfit of a field that is there. */
    Misfit misfit(String name, FaultCode code, String expected) {
        return misfit(code, required(name, expected), path.member(name), expected);
    }

    private Optional<Json> find(String name) {
        return Optional.ofNullable(object.members().get(name));
    }

    private Json required(String name, String expected) {
        @Nullable Json value = object.members().get(name);
        if (value == null) {
            Path field = path.member(name);
            throw new Misfit(new Fault(
                    FaultCode.MISSING_FIELD,
                    field.pointer(),
                    field.field(),
                    object.place().line(),
                    object.place().column(),
                    "no such field",
                    expected,
                    "give a whole answer as it was written"));
        }
        return value;
    }

    private <T> List<T> list(String name, ItemReader<T> reader) {
        Path place = path.member(name);
        Json value = required(name, "a list");
        if (!(value instanceof Json.Items list)) {
            throw misfit(FaultCode.WRONG_TYPE, value, place, "a list");
        }
        List<T> read = new ArrayList<>(list.items().size());
        for (int i = 0; i < list.items().size(); i++) {
            read.add(reader.read(list.items().get(i), place.item(i)));
        }
        return read;
    }

    private static String text(Json value, Path path) {
        if (value instanceof Json.Text text) {
            return text.text();
        }
        throw misfit(FaultCode.WRONG_TYPE, value, path, "a text");
    }

    private static LocalDate date(Json value, Path path) {
        try {
            return LocalDate.parse(text(value, path));
        } catch (DateTimeException e) {
            throw misfit(FaultCode.INVALID_VALUE, value, path, "a date such as 2025-11-22");
        }
    }

    private static BigDecimal number(Json value, Path path) {
        if (value instanceof Json.Numeric numeric) {
            return numeric.number();
        }
        throw misfit(FaultCode.WRONG_TYPE, value, path, "a number");
    }

    private static int integer(Json value, Path path) {
        try {
            return Integer.parseInt(value instanceof Json.Numeric numeric ? numeric.text() : "");
        } catch (NumberFormatException e) {
            throw misfit(FaultCode.WRONG_TYPE, value, path, "a whole number");
        }
    }

    private static int ordinal(Json value, Path path) {
        int number = integer(value, path);
        if (number < 1) {
            throw misfit(FaultCode.INVALID_VALUE, value, path, ORDINAL);
        }
        return number;
    }

    private static <E extends Enum<E>> E constant(Json value, Path path, Class<E> type) {
        String code = text(value, path);
        for (E constant : type.getEnumConstants()) {
            if (Members.code(constant).equals(code)) {
                return constant;
            }
        }
        throw misfit(FaultCode.INVALID_VALUE, value, path, "a code that this version of Jenner writes");
    }

    private static Misfit misfit(FaultCode code, Json value, Path path, String expected) {
        return new Misfit(new Fault(
                code,
                path.pointer(),
                path.field(),
                value.place().line(),
                value.place().column(),
                value.sort(),
                expected,
                "give the answer as it was written"));
    }

    /** Reads the fields of an object. */
    interface Reader<T> {
        T read(Values values);
    }

    private interface ItemReader<T> {
        T read(Json value, Path path);
    }

    /** A value that does not fit. */
    static final class Misfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Fault fault;

        Misfit(Fault fault) {
            super(fault.found(), null, false, false);
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }
}
