package io.jenner.cli.answer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Builds one JSON object; what is absent is left out. Not for use by several threads. */
final class Tree {

    private final Map<String, Object> members = new LinkedHashMap<>();

    Tree put(String name, Object value) {
        members.put(name, value);
        return this;
    }

    Tree put(String name, Enum<?> value) {
        return put(name, code(value));
    }

    Tree put(String name, LocalDate date) {
        return put(name, date.toString());
    }

    Tree putIfPresent(String name, Optional<?> value) {
        value.ifPresent(present -> put(name, json(present)));
        return this;
    }

    Tree putIfPresent(String name, OptionalInt value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    <T> Tree putAll(String name, List<T> values, Function<T, Tree> item) {
        return put(name, values.stream().map(item).map(Tree::members).toList());
    }

    Tree putCodes(String name, List<? extends Enum<?>> values) {
        return put(name, values.stream().map(Tree::code).toList());
    }

    Map<String, Object> members() {
        return members;
    }

    /** Returns a constant as it is written: {@code NOT_COMPLETE} is {@code notComplete}. */
    static String code(Enum<?> value) {
        StringBuilder code = new StringBuilder();
        for (String word : value.name().toLowerCase(Locale.ROOT).split("_")) {
            code.append(code.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        }
        return code.toString();
    }

    private static Object json(Object value) {
        if (value instanceof Enum<?> constant) {
            return code(constant);
        }
        return value instanceof LocalDate date ? date.toString() : value;
    }
}
