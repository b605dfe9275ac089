package io.jenner.forecast.knowledge.lint;

import io.jenner.forecast.knowledge.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks whether dated rows for the same thing follow one another without overlap and without gap. */
final class DatedRows {

    /**
     * A row with the days on which it holds.
     *
     * @param what what it is about; rows about the same are compared
     * @param from first day, or null
     * @param until day from which it no longer holds, or null
     * @param place where it stands
     */
    record Dated(
            String what, @Nullable LocalDate from, @Nullable LocalDate until, Place place) {}

    private final Findings findings;

    DatedRows(Findings findings) {
        this.findings = findings;
    }

    void check(List<Dated> rows) {
        Map<String, List<Dated>> byWhat = new LinkedHashMap<>();
        rows.forEach(row ->
                byWhat.computeIfAbsent(row.what(), what -> new ArrayList<>()).add(row));
        byWhat.values().forEach(this::checkSame);
    }

    private void checkSame(List<Dated> rows) {
        List<Dated> inOrder = rows.stream()
                .sorted(Comparator.comparing(row -> row.from() == null ? LocalDate.MIN : row.from()))
                .toList();
        for (int at = 1; at < inOrder.size(); at++) {
            Dated earlier = inOrder.get(at - 1);
            Dated later = inOrder.get(at);
            if (earlier.until() == null || later.from() == null || later.from().isBefore(earlier.until())) {
                findings.add(
                        ScheduleChecks.ROWS_OVERLAP,
                        later.place(),
                        "two rows for " + later.what() + " that both hold "
                                + (later.from() == null ? "at first" : "on " + later.from()),
                        "one of them on any day",
                        "end the older row with 'until' where the newer one begins with 'from'");
            } else if (earlier.until().isBefore(later.from())) {
                findings.add(
                        ScheduleChecks.ROWS_GAP,
                        later.place(),
                        "no row for " + later.what() + " from " + earlier.until() + " to the day before "
                                + later.from(),
                        "a row on every day",
                        "let 'until' of the older row and 'from' of the newer one be the same day");
            }
        }
    }
}
