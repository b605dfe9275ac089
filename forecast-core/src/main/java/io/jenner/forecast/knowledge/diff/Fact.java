package io.jenner.forecast.knowledge.diff;

import io.jenner.forecast.knowledge.diff.Change.Effect;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A single fact of a row. Values are compared, not their texts.
 *
 * @param words what it is called
 * @param value returns it; null where the row has none
 * @param text returns a value in words
 * @param effect what a difference can do to answers
 */
record Fact<T>(String words, Function<T, ? extends @Nullable Object> value, Text text, Effect effect)
        implements Aspect<T> {

    /** Tells a value. */
    interface Text {
        String of(@Nullable Object value);
    }

    @Override
    public List<Change> changes(T was, T now, Phrase phrase) {
        Object before = value.apply(was);
        Object after = value.apply(now);
        return Objects.equals(before, after)
                ? List.of()
                : List.of(Change.changed(phrase.of(words), text.of(before), text.of(after), effect));
    }

    @Override
    public int size(T row) {
        return value.apply(row) == null ? 0 : 1;
    }

    @Override
    public String told(T row) {
        Object said = value.apply(row);
        if (said == null || Boolean.FALSE.equals(said)) {
            return "";
        }
        return Boolean.TRUE.equals(said) ? words : words + " " + text.of(said);
    }
}
