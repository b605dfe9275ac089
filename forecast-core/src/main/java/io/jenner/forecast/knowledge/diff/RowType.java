package io.jenner.forecast.knowledge.diff;

import io.jenner.forecast.knowledge.diff.Aspect.Phrase;
import io.jenner.forecast.knowledge.diff.Change.Effect;
import io.jenner.forecast.knowledge.diff.Pairing.Pair;
import io.jenner.forecast.knowledge.diff.Pairing.Reordered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How rows of one kind are told apart, named and compared. Complete when built; not changed afterwards.
 *
 * @param <T> the record of the row
 */
final class RowType<T> {

    private final String noun;
    private final Function<T, ?> key;
    private final Function<T, String> name;
    private final Aspects<T> aspects;
    private Function<T, @Nullable LocalDate> from = row -> null;
    private Function<T, @Nullable LocalDate> until = row -> null;
    private BinaryOperator<String> phrase = (words, row) -> words.isEmpty() ? row : row + ": " + words;
    private Effect effect = Effect.MAY_CHANGE_ANSWERS;
    private boolean onlySimilar;

    /**
     * Begins a kind of rows.
     *
     * @param noun what such a row is
     * @param key what tells rows apart; rows with different keys are never compared
     * @param name what tells rows apart, in words; may be empty
     * @param aspects what a row says beside its key
     */
    RowType(String noun, Function<T, ?> key, Function<T, String> name, Aspects<T> aspects) {
        this.noun = noun;
        this.key = key;
        this.name = name;
        this.aspects = aspects;
    }

    /** Returns the kind of rows that are but a text, such as a code. */
    static RowType<String> texts(String noun, Function<String, String> name) {
        return new RowType<>(noun, text -> text, name, new Aspects<>());
    }

    /** Has the days of the rows compared and told. */
    RowType<T> dated(Function<T, @Nullable LocalDate> first, Function<T, @Nullable LocalDate> end) {
        from = first;
        until = end;
        return this;
    }

    /** Has facts told as {@code minimum age}: the fact before the noun. */
    RowType<T> factFirst() {
        phrase = (words, row) -> words.isEmpty() ? row : words + " " + row;
        return this;
    }

    /** Says that rows of this kind change words of answers only. */
    RowType<T> wordsOnly() {
        effect = Effect.WORDS_ONLY;
        return this;
    }

    /** Says that rows with more than half of what they say different have nothing to do with each other. */
    RowType<T> onlySimilar() {
        onlySimilar = true;
        return this;
    }

    List<Change> changes(List<T> was, List<T> now) {
        Pairing<T> pairing = new Pairing<>(was, now)
                .pair((old, row) -> isSameKey(old, row) && distance(old, row) == 0)
                .pair((old, row) -> isSameKey(old, row) && isSameDays(old, row) && isNear(old, row) && isDated(row))
                .pairNearest((old, row) -> isSameKey(old, row) && isNear(old, row) ? distance(old, row) : -1);
        List<Change> changes = new ArrayList<>();
        pairing.removed()
                .forEach(row -> changes.add(Change.removed(label(row) + days(row), aspects.told(row), effect)));
        pairing.pairs().forEach(pair -> changes.addAll(changes(pair)));
        pairing.added().forEach(row -> changes.add(Change.added(label(row) + days(row), aspects.told(row), effect)));
        Reordered<T> reordered = pairing.reordered();
        if (!reordered.now().isEmpty()) {
            changes.add(Change.reordered(
                    "order of the rows " + noun, names(reordered.was()), names(reordered.now()), effect));
        }
        return changes;
    }

    /** Returns the number of single facts of a row, its key among them. */
    int size(T row) {
        return 1 + aspects.size(row);
    }

    /** Returns a row with all that it says. */
    String whole(T row) {
        String told = aspects.told(row);
        return label(row) + days(row) + (told.isEmpty() ? "" : " (" + told + ")");
    }

    private List<Change> changes(Pair<T> pair) {
        T now = pair.now();
        Phrase ofRow = words -> phrase.apply(words, label(now)) + days(now);
        List<Change> changes = new ArrayList<>(aspects.changes(pair.was(), now, ofRow));
        if (!isSameDays(pair.was(), now)) {
            changes.add(Change.changed("time of the row " + label(now), time(pair.was()), time(now), effect));
        }
        return changes;
    }

    private int distance(T was, T now) {
        return aspects.changes(was, now, Phrase.PLAIN).size() + (isSameDays(was, now) ? 0 : 1);
    }

    private boolean isNear(T was, T now) {
        return !onlySimilar || 2 * distance(was, now) <= Math.max(size(was), size(now));
    }

    private boolean isSameKey(T was, T now) {
        return key.apply(was).equals(key.apply(now));
    }

    private boolean isSameDays(T was, T now) {
        return Objects.equals(from.apply(was), from.apply(now)) && Objects.equals(until.apply(was), until.apply(now));
    }

    private boolean isDated(T row) {
        return from.apply(row) != null || until.apply(row) != null;
    }

    private String label(T row) {
        return (noun + " " + name.apply(row)).strip();
    }

    private String days(T row) {
        return Values.forDoses(from.apply(row), until.apply(row));
    }

    private String time(T row) {
        String days = days(row).replaceFirst("^ for doses ", "");
        return days.isEmpty() ? "always" : days;
    }

    private String names(List<T> rows) {
        return rows.stream()
                .map(row -> name.apply(row).isEmpty() ? whole(row) : name.apply(row) + days(row))
                .collect(Collectors.joining("; "));
    }
}
