package io.jenner.cli.roster;

import io.jenner.cli.table.Cell;
import io.jenner.cli.table.Row;
import io.jenner.cli.table.RowReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes a map of a roster for somebody to complete: what was understood, and what was not as comments. */
final class MapTemplate {

    private static final int MOST_VALUES = 200;

    private final String file;
    private final List<Column> columns;
    private final VaccineNames names;
    private final CellReader cells;

    MapTemplate(String file, List<Column> columns, VaccineNames names, CellReader cells) {
        this.file = file;
        this.columns = columns;
        this.names = names;
        this.cells = cells;
    }

    /** Returns the map, after looking through the rows for words that are not known. */
    String text(RowReader rows) throws IOException {
        Set<String> vaccines = new TreeSet<>();
        Set<String> sexes = new TreeSet<>();
        for (Row row = rows.next(); row != null; row = rows.next()) {
            for (Column column : columns) {
                Cell cell = row.cell(column.index());
                if (!cell.isBlank() && column.meaning() instanceof Meaning.Part part) {
                    note(part, column, cell, vaccines, sexes);
                }
            }
        }
        StringBuilder text = new StringBuilder();
        head(text);
        text.append("columns:\n");
        columns.stream().filter(column -> !column.heading().isEmpty()).forEach(column -> column(text, column));
        text.append("\nvalues:\n");
        values(text, "sex", sexes, "female, male or unknown");
        values(text, "vaccine", vaccines, "a CVX code in quotes, or none for what is no vaccine");
        return text.toString();
    }

    private void note(Meaning.Part part, Column column, Cell cell, Set<String> vaccines, Set<String> sexes) {
        boolean vaccine = part.field() == Field.VACCINE || part.field() == Field.TRADE_NAME && !hasCode(part.number());
        if (vaccine && names.find(cell.text()).isEmpty() && vaccines.size() < MOST_VALUES) {
            vaccines.add(cell.text());
        }
        if (part.field() == Field.SEX && sexes.size() < MOST_VALUES) {
            cells.sex(cell, column.heading(), (found, expected, remedy) -> sexes.add(cell.text()));
        }
    }

    private boolean hasCode(int number) {
        return columns.stream().anyMatch(column -> column.is(Field.CVX, number) || column.is(Field.VACCINE, number));
    }

    private void head(StringBuilder text) {
        String fields = Arrays.stream(Field.values()).map(Field::word).collect(Collectors.joining(", "));
        text.append("# How to read ").append(file).append(". Complete it, then give it with --map.\n");
        text.append("# A column is: ").append(fields).append(";\n");
        text.append("# those of a dose with a number behind where a row holds several (date given 1);\n");
        text.append("# \"date of 03\" for the days of a vaccine; keep (comes back with the results) or ignore.\n\n");
        Optional<Layout> layout = Columns.layout(columns);
        text.append(layout.map(found -> "layout: " + found.name().toLowerCase(Locale.ROOT) + "\n")
                .orElse("# layout: long (one dose in a row) or wide (one patient in a row)\n"));
        text.append("# date-format: MM/dd/yyyy\n\n");
    }

    private static void column(StringBuilder text, Column column) {
        boolean known = !(column.meaning() instanceof Meaning.Unread);
        text.append(known ? "  " : "  # ").append(quoted(column.heading())).append(": ");
        text.append(known ? column.meaning().word() : "keep, ignore, or what it is")
                .append('\n');
    }

    private static void values(StringBuilder text, String name, Set<String> unknown, String expected) {
        if (unknown.isEmpty()) {
            text.append("  # ").append(name).append(": every value is known\n");
            return;
        }
        text.append("  ").append(name).append(":\n");
        unknown.forEach(value -> text.append("    # ")
                .append(quoted(value))
                .append(": ")
                .append(expected)
                .append('\n'));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
    }
}
