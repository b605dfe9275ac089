package io.jenner.cli.roster;

import io.jenner.cli.UnreadableInputException;
import io.jenner.cli.roster.Field.Scope;
import io.jenner.cli.table.Cell;
import io.jenner.cli.table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The columns of a roster and what they mean. Immutable. */
final class Columns {

    /** What looks like a date or a number is no heading, so the row is not one of headings. */
    private static final Pattern DATA = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}.*|\\d+");

    private static final String MAP =
            "name the columns in a map: --map-template writes one to edit, --map FILE uses it";

    private final Layout layout;
    private final List<Column> all;
    private final Map<Meaning, Column> byMeaning = new HashMap<>();
    private final Set<Integer> doseNumbers = new TreeSet<>();
    private final List<Column> kept;

    private Columns(Layout layout, List<Column> all) {
        this.layout = layout;
        this.all = List.copyOf(all);
        this.kept = all.stream().filter(Column::kept).toList();
        for (Column column : all) {
            byMeaning.putIfAbsent(column.meaning(), column);
            if (column.meaning() instanceof Meaning.Part part && part.field().scope() == Scope.DOSE) {
                doseNumbers.add(part.number());
            }
        }
    }

    /** Returns how doses stand in the rows. */
    Layout layout() {
        return layout;
    }

    /** Returns the columns in their order. */
    List<Column> all() {
        return all;
    }

    /** Returns the headings in the first row of a table. */
    static List<String> headings(String file, Row first) {
        if (first.cells().stream()
                .anyMatch(cell -> cell.kind() != Cell.Kind.TEXT
                        || DATA.matcher(cell.text()).matches())) {
            throw unreadable(
                    file,
                    first,
                    "a date or a number in the first row",
                    "the headings of the columns",
                    "add a row of headings");
        }
        List<String> headings = first.cells().stream().map(Cell::text).toList();
        Set<String> seen = new HashSet<>();
        for (String heading : headings) {
            if (!heading.isEmpty() && !seen.add(Headings.plain(heading))) {
                throw unreadable(
                        file,
                        first,
                        "the heading '" + heading + "' twice",
                        "each once",
                        "give every column its own heading");
            }
        }
        return headings;
    }

    /**
     * Returns what the headings mean by the map, else by what everybody writes; not checked yet.
     *
     * @param kept plain headings of the columns that come back with the results
     * @param ignored plain headings of the columns that are left out
     */
    static List<Column> understood(
            List<String> headings, RosterMap map, VaccineNames names, Set<String> kept, Set<String> ignored) {
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < headings.size(); index++) {
            String heading = headings.get(index);
            String plain = Headings.plain(heading);
            Meaning meaning = Optional.<Meaning>of(new Meaning.Ignored())
                    .filter(left -> ignored.contains(plain))
                    .or(() -> Optional.ofNullable(map.columns().get(plain)))
                    .or(() -> Headings.field(heading))
                    .or(() -> Headings.numberedField(heading))
                    .or(() -> Headings.numberedVaccine(heading)
                            .flatMap(names::find)
                            .map(Meaning.DateOf::new))
                    .orElseGet(Meaning.Unread::new);
            columns.add(new Column(index, heading, meaning, meaning instanceof Meaning.Kept || kept.contains(plain)));
        }
        return columns;
    }

    /** Returns the layout that the columns show; empty where they show none or both. */
    static Optional<Layout> layout(List<Column> columns) {
        boolean wide = columns.stream().anyMatch(Columns::isOfManyDoses);
        boolean single = columns.stream().anyMatch(column -> column.is(Field.DATE_GIVEN, 0));
        return wide == single ? Optional.empty() : Optional.of(wide ? Layout.WIDE : Layout.LONG);
    }

    /**
     * Returns the columns in a layout; what means nothing in it is not read.
     *
     * @throws UnreadableInputException if a patient cannot be made of them
     */
    static Columns of(String file, Row first, List<Column> understood, Optional<Layout> stated) {
        Layout layout = stated.or(() -> layout(understood))
                .orElseThrow(() -> unreadable(
                        file,
                        first,
                        understood.stream().anyMatch(Columns::isOfManyDoses)
                                ? "columns for one dose in a row and for several"
                                : "no column for the day of a dose among " + headings(understood),
                        "one dose in a row (such as 'Date Given' and 'CVX') or several ('MMR 1', or 'Date 1' and 'CVX 1')",
                        remedy(understood) + "; --layout long or wide says which it is, --ignore leaves columns out"));
        List<Column> columns = understood.stream()
                .map(column -> meansNothing(column, layout)
                        ? new Column(column.index(), column.heading(), new Meaning.Unread(), column.kept())
                        : column)
                .toList();
        Columns made = new Columns(layout, columns);
        made.refuseTwice(file, first);
        made.refuseMissing(file, first);
        return made;
    }

    /** Returns the column of a field; empty if there is none. */
    Optional<Column> of(Field field, int number) {
        return Optional.ofNullable(byMeaning.get(new Meaning.Part(field, number)));
    }

    /** Returns the numbers of doses that have columns. */
    Set<Integer> doseNumbers() {
        return doseNumbers;
    }

    /** Returns the columns whose texts come back with the results. */
    List<Column> kept() {
        return kept;
    }

    private static boolean isOfManyDoses(Column column) {
        return column.meaning() instanceof Meaning.DateOf
                || column.meaning() instanceof Meaning.Part part && part.number() > 0;
    }

    private static boolean meansNothing(Column column, Layout layout) {
        boolean ofOneDose = column.meaning() instanceof Meaning.Part part
                && part.field().scope() == Scope.DOSE
                && part.number() == 0;
        return layout == Layout.LONG ? isOfManyDoses(column) : ofOneDose;
    }

    private void refuseTwice(String file, Row first) {
        Set<String> seen = new HashSet<>();
        for (Column column : all) {
            if (column.meaning() instanceof Meaning.Part
                    && !seen.add(column.meaning().word())) {
                List<String> headings = all.stream()
                        .filter(other -> other.meaning().equals(column.meaning()))
                        .map(Column::heading)
                        .toList();
                throw unreadable(
                        file,
                        first,
                        "two columns for '" + column.meaning().word() + "': " + Headings.list(headings),
                        "one",
                        "leave out the others with --ignore, or write 'ignore' or 'keep' for them in a map");
            }
        }
    }

    private void refuseMissing(String file, Row first) {
        List<String> missing = new ArrayList<>();
        if (of(Field.BIRTH_DATE, 0).isEmpty()) {
            missing.add("the birth date");
        }
        if (layout == Layout.LONG && of(Field.ID, 0).isEmpty()) {
            missing.add("the id, which tells the rows of one patient");
        }
        Set<Integer> numbers = layout == Layout.LONG ? Set.of(0) : doseNumbers();
        for (int number : numbers) {
            String dose = number == 0 ? "a dose" : "dose " + number;
            if (of(Field.DATE_GIVEN, number).isEmpty()) {
                missing.add("the date of " + dose);
            }
            if (Stream.of(Field.CVX, Field.VACCINE, Field.TRADE_NAME)
                    .allMatch(field -> of(field, number).isEmpty())) {
                missing.add("the vaccine of " + dose + " (CVX code, name or trade name)");
            }
        }
        if (!missing.isEmpty()) {
            throw unreadable(
                    file,
                    first,
                    "no column for " + String.join(", for ", missing) + " among " + headings(all),
                    "all of them",
                    remedy(all));
        }
    }

    /** Blank headings come from titles and merged cells above the headings. */
    private static String remedy(List<Column> columns) {
        boolean blank = columns.stream().anyMatch(column -> column.heading().isEmpty());
        return (blank
                        ? "have the headings in the first row, one for each column, with no title or merged cells; or "
                        : "")
                + MAP;
    }

    private static String headings(List<Column> columns) {
        return Headings.list(columns.stream().map(Column::heading).toList());
    }

    private static UnreadableInputException unreadable(
            String file, Row row, String found, String expected, String remedy) {
        return new UnreadableInputException(file + ":" + row.number() + ": found " + found + ", expected " + expected
                + ". Remedy: " + remedy + ".");
    }
}
