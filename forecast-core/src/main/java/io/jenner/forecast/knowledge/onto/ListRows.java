package io.jenner.forecast.knowledge.onto;

import java.util.ArrayList;
import java.util.List;

/** The rows of a list at the top of a file, as lines; written in any form that has a line for each dash. */
final class ListRows {

    /**
     * A row.
     *
     * @param from its first line, from 1
     * @param to the line after its last one; comments of the next row are not among them
     */
    record Span(int from, int to) {

        boolean holds(int line) {
            return from <= line && line < to;
        }

        List<PageLine> lines(List<PageLine> file) {
            return file.subList(from - 1, to - 1);
        }
    }

    private ListRows() {}

    /** Returns the rows below a key, in their order; none where the list is not written with dashes. */
    static List<Span> of(List<PageLine> file, String key) {
        List<Span> rows = new ArrayList<>();
        boolean inside = false;
        int dash = -1;
        int start = 0;
        int end = 0;
        for (PageLine line : file) {
            if (line.isMute()) {
                continue;
            }
            boolean isRow = line.data().strip().startsWith("-");
            boolean closes = inside && line.indent() == 0 && !isRow;
            boolean opens = inside && isRow && (dash < 0 || line.indent() == dash);
            if ((closes || opens) && start > 0) {
                rows.add(new Span(start, end));
                start = 0;
            }
            if (opens) {
                dash = line.indent();
                start = line.number();
            }
            inside = line.indent() == 0 && !isRow ? line.data().equals(key + ":") : inside;
            end = line.number() + 1;
        }
        if (start > 0) {
            rows.add(new Span(start, end));
        }
        return rows;
    }
}
