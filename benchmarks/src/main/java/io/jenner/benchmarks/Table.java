package io.jenner.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Markdown table with aligned columns; not for use by several threads. */
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    /** Creates a table with these headings. */
    public Table(String... headings) {
        rows.add(List.of(headings));
    }

    /** Adds a row; numbers are written by {@link #number}. */
    public Table row(Object... cells) {
        rows.add(IntStream.range(0, cells.length)
                .mapToObj(i -> cells[i] instanceof Double value ? number(value) : String.valueOf(cells[i]))
                .toList());
        return this;
    }

    /** Returns a number with three significant digits at least, without an exponent. */
    public static String number(double value) {
        double size = Math.abs(value);
        String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }

    /** Returns a range, such as {@code 1.02 to 1.10}. */
    public static String range(Spread spread) {
        return number(spread.lowest()) + " to " + number(spread.highest());
    }

    /** Returns the table, which ends with a line end. */
    @Override
    public String toString() {
        int columns = rows.get(0).size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElseThrow())
                .toArray();
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(IntStream.range(0, columns)
                .mapToObj(i -> row.get(i) + " ".repeat(widths[i] - row.get(i).length()))
                .collect(Collectors.joining(" | ", "| ", " |"))));
        lines.add(1, IntStream.range(0, columns).mapToObj(i -> "---").collect(Collectors.joining("|", "|", "|")));
        return String.join("\n", lines) + "\n";
    }
}
