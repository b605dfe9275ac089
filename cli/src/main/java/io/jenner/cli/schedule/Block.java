package io.jenner.cli.schedule;

import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.words.Phrase;
import java.util.List;

/** A part of a page about the schedule, whatever the page is written for. */
sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the page, 2 for a section, 3 for a part of one
     * @param anchor name by which it can be linked, unique on the page
     * @param text what it says
     */
    record Heading(int level, String anchor, String text) implements Block {}

    /**
     * A paragraph.
     *
     * @param words what it says
     */
    record Paragraph(Phrase words) implements Block {}

    /**
     * A remark in small letters.
     *
     * @param words what it says
     */
    record Note(Phrase words) implements Block {}

    /**
     * A list of points.
     *
     * @param points each without a full stop at the end
     */
    record Points(List<Phrase> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param headings one for each column
     * @param rows cells for each column
     */
    record Grid(String caption, List<String> headings, List<List<Phrase>> rows) implements Block {
        public Grid {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * The doses of a series along the ages; a page that cannot show pictures leaves it out.
     *
     * @param series the series
     */
    record Picture(Series series) implements Block {}
}
