package io.jenner.cli.schedule;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.jenner.cases.html.Tables;
import io.jenner.cli.schedule.Block.Grid;
import io.jenner.cli.schedule.Block.Heading;
import io.jenner.cli.schedule.Block.Note;
import io.jenner.cli.schedule.Block.Paragraph;
import io.jenner.cli.schedule.Block.Picture;
import io.jenner.cli.schedule.Block.Points;
import io.jenner.forecast.knowledge.words.Phrase;
import io.jenner.forecast.knowledge.words.Phrase.Mention;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns parts of a page into HTML, with links for what is mentioned. */
final class HtmlBlocks {

    private final Function<Mention, Optional<String>> links;

    /** Makes it with the addresses of what is mentioned; a mention without one is plain words. */
    HtmlBlocks(Function<Mention, Optional<String>> links) {
        this.links = links;
    }

    DomContent[] of(List<Block> blocks) {
        return blocks.stream().map(this::block).toArray(DomContent[]::new);
    }

    private DomContent block(Block block) {
        if (block instanceof Heading heading) {
            return heading(heading);
        }
        if (block instanceof Paragraph paragraph) {
            return p(phrase(paragraph.words()));
        }
        if (block instanceof Note note) {
            return p(phrase(note.words())).attr("class", "note");
        }
        if (block instanceof Points points) {
            return ul(each(points.points(), point -> li(phrase(point))));
        }
        if (block instanceof Grid grid) {
            return Tables.table(
                    grid.caption(),
                    grid.headings(),
                    grid.rows().stream()
                            .map(row -> row.stream().map(this::phrase).toList())
                            .toList());
        }
        return SeriesPicture.of(((Picture) block).series());
    }

    private static DomContent heading(Heading heading) {
        ContainerTag<?> tag = switch (heading.level()) {
            case 1 -> h1();
            case 2 -> h2();
            default -> h3();
        };
        return tag.attr("id", heading.anchor()).with(text(heading.text()));
    }

    /** Returns a phrase with its links. */
    DomContent phrase(Phrase phrase) {
        List<Phrase.Part> parts = phrase.parts();
        return parts.size() == 1 ? part(parts.get(0)) : span().with(each(parts, this::part));
    }

    private DomContent part(Phrase.Part part) {
        if (part instanceof Mention mention) {
            Optional<String> address = links.apply(mention);
            if (address.isPresent()) {
                return a(mention.words()).attr("href", address.get());
            }
        }
        return text(part.words());
    }
}
