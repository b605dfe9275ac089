package io.jenner.cli.roster;

import io.jenner.cli.UnreadableInputException;
import io.jenner.cli.batch.RecordSource;
import io.jenner.cli.table.Row;
import io.jenner.cli.table.RowReader;
import io.jenner.cli.table.TableFile;
import io.jenner.forecast.VaccineCatalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A roster as a table, whose columns are understood. Immutable. */
public final class Roster {

    private static final int MOST_PATIENTS = 500_000;

    private final TableFile file;
    private final RosterOptions options;
    private final RosterMap map;
    private final VaccineNames names;
    private final DoseWords words;
    private final Row first;
    private final List<Column> understood;

    private Roster(
            TableFile file,
            RosterOptions options,
            RosterMap map,
            VaccineNames names,
            DoseWords words,
            Row first,
            List<Column> understood) {
        this.file = file;
        this.options = options;
        this.map = map;
        this.names = names;
        this.words = words;
        this.first = first;
        this.understood = understood;
    }

    /**
     * Opens a roster and reads its headings.
     *
     * @param path the file
     * @param options how to read it
     * @param catalog the vaccines of the schedule
     * @throws UnreadableInputException if it is no table, has no headings, or does not fit its map
     */
    public static Roster of(String path, RosterOptions options, VaccineCatalog catalog) throws IOException {
        TableFile file = TableFile.of(path, options.delimiter(), options.sheet(), options.limits());
        try (RowReader rows = file.open()) {
            Row first = rows.next();
            if (first == null) {
                throw new UnreadableInputException(file.name() + ": found no row, expected headings and a row for each"
                        + " patient or dose. Remedy: choose the file or sheet with the roster.");
            }
            List<String> headings = Columns.headings(file.name(), first);
            RosterMap map = options.map()
                    .map(read -> RosterMapReader.read(read, headings, catalog))
                    .orElse(RosterMap.NONE);
            VaccineNames names = new VaccineNames(catalog, map.vaccines());
            Set<String> kept = named(headings, "--keep", options.keep());
            Set<String> ignored = named(headings, "--ignore", options.ignore());
            List<Column> understood = Columns.understood(headings, map, names, kept, ignored);
            return new Roster(file, options, map, names, new DoseWords(catalog), first, understood);
        }
    }

    private static Set<String> named(List<String> headings, String option, List<String> named) {
        Set<String> known = headings.stream().map(Headings::plain).collect(Collectors.toSet());
        for (String heading : named) {
            if (!known.contains(Headings.plain(heading))) {
                throw new UnreadableInputException(
                        option + ": found '" + heading + "', which no column is called, expected some of "
                                + Headings.list(headings) + ". Remedy: write the heading as the roster does.");
            }
        }
        return named.stream().map(Headings::plain).collect(Collectors.toSet());
    }

    /**
     * Checks that patients can be made of the columns, and reads through the rows once.
     *
     * @throws UnreadableInputException if not, if a column that is not understood may hold doses, or if the file exceeds a
     *     limit
     */
    public Patients patients() throws IOException {
        Columns columns =
                Columns.of(file.name(), first, understood, options.layout().or(map::layout));
        DateReader dates = new DateReader(options.dateFormat().or(map::dateFormat), options.assumption());
        PatientRows reader = new PatientRows(columns, new CellReader(map.sexes()), dates, names);
        SuspectColumns suspects = new SuspectColumns(columns, understood, words, dates);
        IdRows ids = new IdRows(columns.layout() == Layout.WIDE);
        long count = 0;
        try (RowReader rows = behindHeadings()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                count++;
                suspects.look(row);
                ids.note(TableSource.id(columns, row), row.number());
                refuseTooMany(ids.size());
            }
        }
        suspects.refuse(file.name(), first);
        TableSource source =
                new TableSource(file.name(), behindHeadings(), reader, ids, terms(columns), HeldLimit.usual());
        return new Patients(
                source, count, columns.kept().stream().map(Column::heading).toList(), notes(columns));
    }

    private void refuseTooMany(int patients) {
        if (patients > MOST_PATIENTS) {
            throw new UnreadableInputException(file.name() + ": found more than " + MOST_PATIENTS
                    + " patients with an id, expected at most that. Remedy: divide the roster, or give one"
                    + " patient in each line as NDJSON.");
        }
    }

    /** Returns a map of the roster to edit, in YAML. */
    public String template() throws IOException {
        try (RowReader rows = behindHeadings()) {
            return new MapTemplate(file.name(), understood, names, new CellReader(map.sexes())).text(rows);
        }
    }

    private RowReader behindHeadings() throws IOException {
        RowReader rows = file.open();
        rows.next();
        return rows;
    }

    private Map<String, String> terms(Columns columns) {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("columns", columns.layout() + " " + columns.all());
        terms.put("map", map.toString());
        terms.put("--date-format", options.dateFormat().orElse("none"));
        terms.put("--assume-day", options.assumption().map(Enum::name).orElse("none"));
        return terms;
    }

    private static String understood(Column column) {
        String word = column.meaning().word();
        String heading = "'" + column.heading() + "'";
        return Headings.plain(column.heading()).equals(word) ? heading : heading + " is " + word;
    }

    private List<String> notes(Columns columns) {
        List<String> notes = new ArrayList<>();
        String layout = columns.layout() == Layout.LONG ? "one dose in a row" : "one patient in a row";
        String read = columns.all().stream()
                .filter(column ->
                        column.meaning() instanceof Meaning.Part || column.meaning() instanceof Meaning.DateOf)
                .map(Roster::understood)
                .collect(Collectors.joining(", "));
        notes.add(file.name() + ": read with " + layout + " (" + file.form() + "): " + read);
        List<String> unread = columns.all().stream()
                .filter(Column::isUnread)
                .map(column -> column.heading().isEmpty() ? "column " + (column.index() + 1) : column.heading())
                .toList();
        if (!unread.isEmpty()) {
            notes.add(file.name() + ": not read: " + Headings.list(unread)
                    + ". Remedy: --keep carries a column into the results, a map says what it means.");
        }
        leftOut().ifPresent(notes::add);
        return notes;
    }

    /** Columns left out on purpose that would be read otherwise. */
    private Optional<String> leftOut() {
        List<Column> otherwise = Columns.understood(
                understood.stream().map(Column::heading).toList(), RosterMap.NONE, names, Set.of(), Set.of());
        List<String> left = understood.stream()
                .filter(column -> column.meaning() instanceof Meaning.Ignored)
                .map(column -> otherwise.get(column.index()))
                .filter(column -> !(column.meaning() instanceof Meaning.Unread))
                .map(Roster::understood)
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(file.name() + ": left out by --ignore or the map, and read otherwise: "
                        + String.join(", ", left));
    }

    /**
     * The patients of a roster, ready to be answered.
     *
     * @param source gives them; closed by who uses it
     * @param rows how many rows there are
     * @param kept headings of the columns whose texts come back
     * @param notes how the roster is read, for people
     */
    public record Patients(RecordSource source, long rows, List<String> kept, List<String> notes) {
        public Patients {
            kept = List.copyOf(kept);
            notes = List.copyOf(notes);
        }
    }
}
