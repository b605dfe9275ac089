package io.jenner.cli.schedule;

import io.jenner.cli.schedule.Block.Grid;
import io.jenner.cli.schedule.Block.Heading;
import io.jenner.cli.schedule.Block.Note;
import io.jenner.cli.schedule.Block.Paragraph;
import io.jenner.cli.schedule.Block.Points;
import io.jenner.forecast.knowledge.words.Phrase;
import java.util.List;
import java.util.stream.Collectors;

/** Writes parts of a page as Markdown. */
final class MarkdownPage {

    private MarkdownPage() {}

    static String of(List<Block> blocks) {
        return blocks.stream()
                .map(MarkdownPage::block)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String block(Block block) {
        if (block instanceof Heading heading) {
            return "#".repeat(heading.level()) + " " + escaped(heading.text()) + "\n";
        }
        if (block instanceof Paragraph paragraph) {
            return escaped(paragraph.words().text()) + "\n";
        }
        if (block instanceof Note note) {
            return "*" + escaped(note.words().text()) + "*\n";
        }
        if (block instanceof Points points) {
            return points.points().stream()
                    .map(point -> "- " + escaped(point.text()) + "\n")
                    .collect(Collectors.joining());
        }
        return block instanceof Grid grid ? grid(grid) : "";
    }

    private static String grid(Grid grid) {
        String head = row(grid.headings());
        String rule = "|" + "---|".repeat(grid.headings().size()) + "\n";
        return head
                + rule
                + grid.rows().stream()
                        .map(cells -> row(cells.stream().map(Phrase::text).toList()))
                        .collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownPage::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Signs that Markdown would take for its own. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }
}
