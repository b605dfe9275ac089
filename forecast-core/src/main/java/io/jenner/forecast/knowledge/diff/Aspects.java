package io.jenner.forecast.knowledge.diff;

import io.jenner.forecast.knowledge.diff.Aspect.Phrase;
import io.jenner.forecast.knowledge.diff.Change.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that a kind of row says, in the order in which it is told. Complete when built; not changed afterwards. */
final class Aspects<T> {

    private final List<Aspect<T>> aspects = new ArrayList<>();

    /** Adds a fact that may change answers. */
    Aspects<T> fact(String words, Function<T, ? extends @Nullable Object> value) {
        return fact(words, value, Values::text);
    }

    /** Adds a fact that may change answers, and how it is told. */
    Aspects<T> fact(String words, Function<T, ? extends @Nullable Object> value, Fact.Text text) {
        aspects.add(new Fact<>(words, value, text, Effect.MAY_CHANGE_ANSWERS));
        return this;
    }

    /** Adds a fact that changes words of answers only. */
    Aspects<T> words(String words, Function<T, ? extends @Nullable Object> value) {
        aspects.add(new Fact<>(words, value, Values::text, Effect.WORDS_ONLY));
        return this;
    }

    /** Adds rows within the row. */
    <C> Aspects<T> rows(Function<T, List<C>> rows, RowType<C> type) {
        aspects.add(new Part<>(rows, type));
        return this;
    }

    List<Change> changes(T was, T now, Phrase phrase) {
        return aspects.stream()
                .flatMap(aspect -> aspect.changes(was, now, phrase).stream())
                .toList();
    }

    /** Returns the number of single facts of a row. */
    int size(T row) {
        return aspects.stream().mapToInt(aspect -> aspect.size(row)).sum();
    }

    /** Returns all that a row says, with commas. */
    String told(T row) {
        return aspects.stream()
                .map(aspect -> aspect.told(row))
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
