package io.jenner.cli.schedule;

import static j2html.TagCreator.p;

import io.jenner.cases.html.HtmlPage;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.VaccineGroup;
import io.jenner.forecast.knowledge.words.Phrase;
import io.jenner.forecast.knowledge.words.ScheduleWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pages about some vaccine groups of a schedule, each kind in one text. Not safe for use by several threads. */
public final class ScheduleText {

    private final Knowledge knowledge;
    private final ScheduleStamp stamp;
    private final List<GroupPage> pages;

    /** Makes the pages of these groups. */
    public ScheduleText(Knowledge knowledge, List<VaccineGroup> groups) {
        ScheduleWords words = new ScheduleWords(knowledge);
        this.knowledge = knowledge;
        this.stamp = ScheduleStamp.of(knowledge);
        this.pages = groups.stream()
                .map(group -> new GroupPage(knowledge, words, group))
                .toList();
    }

    /** Returns the names of all groups of the schedule with their antigens, one on a line. */
    public static String list(Knowledge knowledge) {
        Blocks blocks = new Blocks()
                .grid(
                        "Vaccine groups",
                        List.of("Vaccine group", "Antigens"),
                        knowledge.vaccineGroups().stream()
                                .map(group -> List.of(
                                        Phrase.of(group.name()), Phrase.of(String.join(", ", group.antigens()))))
                                .toList());
        return TextPage.of(blocks.list(), Integer.MAX_VALUE);
    }

    /** Returns the pages for a terminal of a width in columns. */
    public String text(int width) {
        return pages.stream().map(page -> TextPage.of(page.blocks(), width)).collect(Collectors.joining("\n\n"))
                + TextPage.of(footer(), width);
    }

    /** Returns the pages as Markdown. */
    public String markdown() {
        return pages.stream().map(page -> MarkdownPage.of(page.blocks())).collect(Collectors.joining("\n")) + "\n"
                + MarkdownPage.of(footer());
    }

    /** Returns the pages as one page of HTML that needs no other file. */
    public String html() {
        HtmlPage page =
                HtmlPage.titled(pages.stream().map(one -> one.group().name()).collect(Collectors.joining(", ")) + " - "
                        + knowledge.release().id());
        HtmlBlocks html = new HtmlBlocks(mention -> Optional.empty());
        pages.forEach(one -> page.add(html.of(one.blocks())));
        return page.footer(p(stamp.words()), p(ScheduleStamp.NOTICE)).render();
    }

    /** Returns the pages as JSON. */
    public String json() {
        return GroupJson.of(stamp, pages);
    }

    private List<Block> footer() {
        return new Blocks()
                .note(Phrase.of(stamp.words()))
                .paragraph(ScheduleStamp.NOTICE)
                .list();
    }
}
