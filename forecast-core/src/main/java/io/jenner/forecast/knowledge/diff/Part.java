package io.jenner.forecast.knowledge.diff;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows within a row.
 *
 * @param rows returns them
 * @param type what they say
 */
record Part<T, C>(Function<T, List<C>> rows, RowType<C> type) implements Aspect<T> {

    @Override
    public List<Change> changes(T was, T now, Phrase phrase) {
        List<Change> changes = type.changes(rows.apply(was), rows.apply(now));
        return phrase == Phrase.PLAIN
                ? changes
                : changes.stream()
                        .map(change -> change.within(phrase.of("").strip()))
                        .toList();
    }

    @Override
    public int size(T row) {
        return rows.apply(row).stream().mapToInt(type::size).sum();
    }

    @Override
    public String told(T row) {
        return rows.apply(row).stream().map(type::whole).collect(Collectors.joining("; "));
    }
}
