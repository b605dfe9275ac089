package io.jenner.cli.schedule;

import io.jenner.cli.schedule.Block.Grid;
import io.jenner.cli.schedule.Block.Heading;
import io.jenner.cli.schedule.Block.Note;
import io.jenner.cli.schedule.Block.Paragraph;
import io.jenner.cli.schedule.Block.Picture;
import io.jenner.cli.schedule.Block.Points;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The parts of a page while they are gathered; parts that would be empty are left out. */
final class Blocks {

    private final List<Block> blocks = new ArrayList<>();

    Blocks heading(int level, String anchor, String text) {
        blocks.add(new Heading(level, anchor, text));
        return this;
    }

    Blocks paragraph(Phrase words) {
        if (!words.isEmpty()) {
            blocks.add(new Paragraph(words));
        }
        return this;
    }

    Blocks paragraph(String words) {
        return paragraph(Phrase.of(words));
    }

    Blocks note(Phrase words) {
        if (!words.isEmpty()) {
            blocks.add(new Note(words));
        }
        return this;
    }

    Blocks points(List<Phrase> points) {
        if (!points.isEmpty()) {
            blocks.add(new Points(points));
        }
        return this;
    }

    /** Adds a table without the columns that say nothing, the first apart. */
    Blocks grid(String caption, List<String> headings, List<List<Phrase>> rows) {
        int[] columns = IntStream.range(0, headings.size())
                .filter(column -> column == 0
                        || rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .toArray();
        if (!rows.isEmpty()) {
            blocks.add(new Grid(
                    caption,
                    IntStream.of(columns).mapToObj(headings::get).toList(),
                    rows.stream()
                            .map(row -> IntStream.of(columns).mapToObj(row::get).toList())
                            .toList()));
        }
        return this;
    }

    Blocks picture(Series series) {
        blocks.add(new Picture(series));
        return this;
    }

    /** Adds a section if it has content. */
    Blocks section(int level, String anchor, String title, Blocks content) {
        if (!content.blocks.isEmpty()) {
            heading(level, anchor, title);
            blocks.addAll(content.blocks);
        }
        return this;
    }

    Blocks addAll(Blocks others) {
        blocks.addAll(others.blocks);
        return this;
    }

    List<Block> list() {
        return List.copyOf(blocks);
    }
}
