package io.jenner.cli.schedule;

import io.jenner.cli.schedule.Block.Grid;
import io.jenner.cli.schedule.Block.Heading;
import io.jenner.cli.schedule.Block.Note;
import io.jenner.cli.schedule.Block.Paragraph;
import io.jenner.cli.schedule.Block.Points;
import io.jenner.forecast.knowledge.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Writes parts of a page for a terminal of some width. */
final class TextPage {

    private static final String BETWEEN = "  ";

    private final int width;
    private final StringBuilder text = new StringBuilder();

    private TextPage(int width) {
        this.width = width;
    }

    /** Returns the parts as lines that fit the width as far as words do. */
    static String of(List<Block> blocks, int width) {
        TextPage page = new TextPage(width);
        blocks.forEach(page::add);
        return page.text.toString();
    }

    private void add(Block block) {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            wrapped("", paragraph.words().text()).forEach(this::line);
        } else if (block instanceof Note note) {
            line("");
            wrapped("", note.words().text()).forEach(this::line);
        } else if (block instanceof Points points) {
            points.points().forEach(point -> wrapped("  - ", point.text()).forEach(this::line));
        } else if (block instanceof Grid grid) {
            grid(grid);
        }
    }

    private void heading(Heading heading) {
        if (!text.isEmpty()) {
            line("");
        }
        line(heading.text());
        if (heading.level() < 3) {
            line((heading.level() == 1 ? "=" : "-").repeat(heading.text().length()));
        }
    }

    private void grid(Grid grid) {
        line("");
        List<List<String>> rows = new ArrayList<>();
        rows.add(grid.headings());
        grid.rows().forEach(row -> rows.add(row.stream().map(Phrase::text).toList()));
        int[] widths = widths(rows);
        for (int at = 0; at < rows.size(); at++) {
            row(rows.get(at), widths);
            if (at == 0) {
                row(rules(grid.headings(), widths), widths);
            }
        }
    }

    private static List<String> rules(List<String> headings, int[] widths) {
        List<String> rules = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            rules.add("-".repeat(Math.min(headings.get(column).length(), widths[column])));
        }
        return rules;
    }

    private void row(List<String> cells, int[] widths) {
        List<List<String>> columns = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < widths.length; column++) {
            columns.add(wrap(cells.get(column), widths[column]));
            height = Math.max(height, columns.get(column).size());
        }
        for (int at = 0; at < height; at++) {
            StringBuilder line = new StringBuilder(BETWEEN);
            for (int column = 0; column < widths.length; column++) {
                String part =
                        at < columns.get(column).size() ? columns.get(column).get(at) : "";
                line.append(part)
                        .append(" ".repeat(Math.max(0, widths[column] - part.length())))
                        .append(BETWEEN);
            }
            line(line.toString().stripTrailing());
        }
    }

    /** Every column as wide as its longest cell; while that is too much, the widest gives room. */
    private int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        int room = width - BETWEEN.length() * (widths.length + 1);
        while (sum(widths) > room) {
            int widest = 0;
            for (int column = 1; column < widths.length; column++) {
                widest = widths[column] > widths[widest] ? column : widest;
            }
            if (widths[widest] <= 8) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int sum(int[] widths) {
        int sum = 0;
        for (int one : widths) {
            sum += one;
        }
        return sum;
    }

    private List<String> wrapped(String first, String words) {
        List<String> lines = new ArrayList<>();
        List<String> parts = wrap(words, width - first.length());
        for (int at = 0; at < parts.size(); at++) {
            lines.add((at == 0 ? first : " ".repeat(first.length())) + parts.get(at));
        }
        return lines;
    }

    private static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void line(String line) {
        text.append(line).append(System.lineSeparator());
    }
}
