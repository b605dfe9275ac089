package io.jenner.cli.schedule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenner.cli.schedule.Block.Grid;
import io.jenner.cli.schedule.Block.Heading;
import io.jenner.cli.schedule.Block.Note;
import io.jenner.cli.schedule.Block.Paragraph;
import io.jenner.cli.schedule.Block.Points;
import io.jenner.forecast.knowledge.words.Phrase;
import io.jenner.forecast.knowledge.words.Phrase.Mention;
import java.util.List;
import java.util.Locale;

/**
 * Pages about vaccine groups as one JSON object.
 *
 * <p>{@code stamp} has {@code knowledge}, {@code published} and {@code digest}; {@code groups} has for each its
 * {@code name}, {@code antigens}, {@code series} (name and antigen of each, those that say the same in one list) and
 * {@code sections}. A section has {@code level}, {@code anchor}, {@code title} and {@code content}: paragraphs, points and
 * tables with {@code caption}, {@code headings} and {@code rows}. A phrase has {@code text}, and {@code mentions} of what
 * it names: {@code kind} and {@code key}.
 */
final class GroupJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GroupJson() {}

    static String of(ScheduleStamp stamp, List<GroupPage> pages) {
        ObjectNode root = JSON.createObjectNode();
        root.putObject("stamp")
                .put("knowledge", stamp.knowledge())
                .put("published", stamp.published())
                .put("digest", stamp.digest());
        root.put("notice", ScheduleStamp.NOTICE);
        ArrayNode groups = root.putArray("groups");
        pages.forEach(page -> group(groups.addObject(), page));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + System.lineSeparator();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can always be written", e);
        }
    }

    private static void group(ObjectNode node, GroupPage page) {
        node.put("name", page.group().name());
        page.group().antigens().forEach(node.putArray("antigens")::add);
        ArrayNode series = node.putArray("series");
        page.series().forEach(same -> {
            ArrayNode members = series.addArray();
            same.members()
                    .forEach(one -> members.addObject().put("name", one.name()).put("antigen", one.antigen()));
        });
        ArrayNode sections = node.putArray("sections");
        ArrayNode content = sections;
        for (Block block : page.blocks()) {
            if (block instanceof Heading heading) {
                content = sections.addObject()
                        .put("level", heading.level())
                        .put("anchor", heading.anchor())
                        .put("title", heading.text())
                        .putArray("content");
            } else if (block instanceof Paragraph paragraph) {
                phrase(content.addObject().putObject("paragraph"), paragraph.words());
            } else if (block instanceof Note note) {
                phrase(content.addObject().putObject("paragraph"), note.words());
            } else if (block instanceof Points points) {
                phrases(content.addObject().putArray("points"), points.points());
            } else if (block instanceof Grid grid) {
                grid(content.addObject().putObject("table"), grid);
            }
        }
    }

    private static void grid(ObjectNode node, Grid grid) {
        node.put("caption", grid.caption());
        grid.headings().forEach(node.putArray("headings")::add);
        ArrayNode rows = node.putArray("rows");
        grid.rows().forEach(row -> phrases(rows.addArray(), row));
    }

    private static void phrases(ArrayNode array, List<Phrase> phrases) {
        phrases.forEach(phrase -> phrase(array.addObject(), phrase));
    }

    private static void phrase(ObjectNode node, Phrase phrase) {
        node.put("text", phrase.text());
        List<Mention> mentions = phrase.parts().stream()
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .toList();
        if (!mentions.isEmpty()) {
            ArrayNode array = node.putArray("mentions");
            mentions.forEach(mention -> array.addObject()
                    .put("kind", mention.kind().name().toLowerCase(Locale.ROOT))
                    .put("key", mention.key()));
        }
    }
}
