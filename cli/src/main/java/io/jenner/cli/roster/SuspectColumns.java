package io.jenner.cli.roster;

import io.jenner.cli.UnreadableInputException;
import io.jenner.cli.table.Cell;
import io.jenner.cli.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds columns that may hold doses and are not understood: a dose that is not read makes a patient look overdue. For use
 * by one thread.
 */
final class SuspectColumns {

    private final Columns columns;
    private final List<Column> understood;
    private final DoseWords words;
    private final DayShapes shapes;
    private final List<Column> unread;
    private final Map<Column, Days> days = new LinkedHashMap<>();

    /**
     * Creates a list.
     *
     * @param columns the columns as they are read
     * @param understood the same as they were understood before the layout was known
     * @param words what a heading of doses says
     * @param dates reads days
     */
    SuspectColumns(Columns columns, List<Column> understood, DoseWords words, DateReader dates) {
        this.columns = columns;
        this.understood = understood;
        this.words = words;
        this.shapes = new DayShapes(dates);
        this.unread = columns.all().stream()
                .filter(column -> column.meaning() instanceof Meaning.Unread)
                .toList();
        unread.forEach(column -> days.put(column, new Days()));
    }

    /** Looks for days in the columns of a row that nobody reads. */
    void look(Row row) {
        for (Column column : unread) {
            Cell cell = row.cell(column.index());
            if (!cell.isBlank()) {
                days.get(column).note(row.number(), shapes.of(cell));
            }
        }
    }

    /** Throws if there is a column that may hold doses. */
    void refuse(String file, Row headings) {
        List<String> lines = new ArrayList<>();
        for (Column column : unread) {
            suspicion(column).ifPresent(why -> lines.add("  " + column.label() + ": " + why));
        }
        if (!lines.isEmpty()) {
            lines.add(
                    0,
                    file + ":" + headings.number() + ": found columns that may hold doses and are not understood,"
                            + " expected to know what each of them holds, because a dose that is not read makes a patient"
                            + " look overdue:");
            lines.add("Remedy: say in a map what they are (--map-template writes one, --map FILE uses it); leave out"
                    + " those without doses with --ignore or 'ignore' in the map. A column needs a heading for that.");
            throw new UnreadableInputException(lines);
        }
    }

    private Optional<String> suspicion(Column column) {
        Meaning meaning = understood.get(column.index()).meaning();
        if (!(meaning instanceof Meaning.Unread)) {
            return Optional.of("means " + meaning.word() + ", which has no place where a row holds "
                    + (columns.layout() == Layout.LONG ? "one dose" : "a patient with all doses"));
        }
        Optional<String> vaccine = words.vaccine(column.heading());
        if (vaccine.isPresent()) {
            List<String> meanings = words.meanings(vaccine.get());
            return Optional.of("the heading names a vaccine"
                    + (meanings.isEmpty() ? "" : "; in a map it could be " + String.join(", ", meanings)));
        }
        if (columns.layout() == Layout.WIDE && words.isOfDoses(column.heading())) {
            return Optional.of("the heading speaks of doses");
        }
        return days.get(column).first().map(row -> "there are days in it, first in row " + row);
    }

    /** What cells of a column look like. */
    private static final class Days {
        private Optional<Long> sure = Optional.empty();
        private Optional<Long> perhaps = Optional.empty();
        private boolean others;

        void note(long row, DayShapes.Shape shape) {
            switch (shape) {
                case DAY -> sure = sure.or(() -> Optional.of(row));
                case EIGHT_DIGITS -> perhaps = perhaps.or(() -> Optional.of(row));
                case OTHER -> others = true;
            }
        }

        /** Eight digits are days only where the column holds nothing else: an id may look so. */
        Optional<Long> first() {
            return sure.or(() -> others ? Optional.empty() : perhaps);
        }
    }
}
