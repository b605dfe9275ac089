package io.jenner.cases.html;

import static j2html.TagCreator.each;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.IntStream;

/** Tables with a heading for every column; the first cell of a row is its heading. Stateless. */
public final class Tables {

    private Tables() {}

    /**
     * Makes a table, in a box that scrolls sideways where the table is wider than the screen.
     *
     * @param caption what the table shows, for those who hear it; shown above it
     * @param headings one for each column
     * @param rows cells for each column
     * @throws IllegalArgumentException if a row has another number of cells
     */
    public static DomContent table(String caption, List<String> headings, List<List<DomContent>> rows) {
        rows.forEach(row -> check(row, headings));
        return TagCreator.div()
                .attr("class", "wide")
                .attr("role", "region")
                .attr("aria-label", caption)
                .attr("tabindex", "0")
                .with(TagCreator.table(
                        TagCreator.caption(caption),
                        thead(tr(each(headings, heading -> th(heading).attr("scope", "col")))),
                        tbody(each(rows, row -> tr(each(cells(row), cell -> cell))))));
    }

    /** Returns a text as content of a cell; empty for no content. */
    public static DomContent cell(String content) {
        return text(content);
    }

    private static List<DomContent> cells(List<DomContent> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column ->
                        (DomContent) (column == 0 ? th(row.get(0)).attr("scope", "row") : td(row.get(column))))
                .toList();
    }

    private static void check(List<DomContent> row, List<String> headings) {
        if (row.size() != headings.size()) {
            throw new IllegalArgumentException("found a row of " + row.size() + " cells, expected " + headings.size()
                    + ", one for each heading. Remedy: leave a cell empty");
        }
    }
}
