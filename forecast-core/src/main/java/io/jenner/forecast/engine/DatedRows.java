package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a schedule by the days on which they hold: from one day, inclusive, until another, exclusive (RELEVANT-1,
 * RELEVANT-2). Immutable and shared between threads.
 */
final class DatedRows<R> {

    private final List<R> rows;
    private final int[] from;
    private final int[] until;
    private final boolean dated;

    DatedRows(List<R> rows, Function<R, @Nullable LocalDate> from, Function<R, @Nullable LocalDate> until) {
        this.rows = List.copyOf(rows);
        this.from =
                rows.stream().mapToInt(row -> Day.of(from.apply(row), Day.NONE)).toArray();
        this.until = rows.stream()
                .mapToInt(row -> Day.of(until.apply(row), Day.NEVER))
                .toArray();
        this.dated = rows.stream().anyMatch(row -> from.apply(row) != null || until.apply(row) != null);
    }

    /** Returns the rows that hold on a day, in the order of the schedule. */
    List<R> on(int day) {
        if (!dated) {
            return rows;
        }
        List<R> holding = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (holds(i, day)) {
                holding.add(rows.get(i));
            }
        }
        return holding;
    }

    /** Returns the first row that holds on a day, or null. */
    @Nullable
    R firstOn(int day) {
        for (int i = 0; i < from.length; i++) {
            if (holds(i, day)) {
                return rows.get(i);
            }
        }
        return null;
    }

    private boolean holds(int row, int day) {
        return from[row] <= day && day < until[row];
    }
}
