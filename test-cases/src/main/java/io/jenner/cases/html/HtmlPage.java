package io.jenner.cases.html;

import static j2html.TagCreator.body;
import static j2html.TagCreator.each;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.title;

import j2html.Config;
import j2html.TagCreator;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a page: title, style, header, main part, footer and script.
 *
 * <p>The style stands in the page, so that it is one file; a site of many pages links to {@link #style()} instead. Every
 * element is closed and every attribute has a value, so that a page without a script of its own is also well-formed XML.
 * Not safe for use by several threads.
 */
public final class HtmlPage {

    private static final Config CLOSED = Config.defaults().withEmptyTagsClosed(true);

    private final String title;
    private final List<DomContent> header = new ArrayList<>();
    private final List<DomContent> content = new ArrayList<>();
    private final List<DomContent> footer = new ArrayList<>();
    private @Nullable String styleFile;
    private @Nullable String scriptFile;
    private @Nullable String script;

    private HtmlPage(String title) {
        this.title = title;
    }

    /** Begins a page with a title for the window; a heading on the page is up to its content. */
    public static HtmlPage titled(String title) {
        return new HtmlPage(title);
    }

    /** Returns the style that pages have, as CSS: its custom properties and classes are described in it. */
    public static String style() {
        try (InputStream stream = HtmlPage.class.getResourceAsStream("style.css")) {
            if (stream == null) {
                throw new IllegalStateException("found no style.css beside the class HtmlPage, expected it in the jar"
                        + " jenner-test-cases. Remedy: use a jar that Maven built");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds to the part above, such as links to other pages. */
    public HtmlPage header(DomContent... parts) {
        header.addAll(List.of(parts));
        return this;
    }

    /** Adds to the main part. */
    public HtmlPage add(DomContent... parts) {
        content.addAll(List.of(parts));
        return this;
    }

    /** Adds to the part below, such as where the content comes from. */
    public HtmlPage footer(DomContent... parts) {
        footer.addAll(List.of(parts));
        return this;
    }

    /** Takes the style from a file, by its address relative to the page, instead of writing it into the page. */
    public HtmlPage styleFrom(String address) {
        styleFile = address;
        return this;
    }

    /** Runs a script from a file, by its address relative to the page, once the page is there. */
    public HtmlPage scriptFrom(String address) {
        scriptFile = address;
        return this;
    }

    /**
     * Runs a script that stands at the end of the page.
     *
     * @throws IllegalArgumentException if the text would end the element that holds it
     */
    public HtmlPage script(String text) {
        if (text.contains("</") || text.contains("<!--")) {
            throw new IllegalArgumentException(
                    "found '</' or '<!--' in a script, expected neither, as they end or change"
                            + " the element that holds it. Remedy: split the text, such as '<' + '/'");
        }
        script = text;
        return this;
    }

    /** Returns the page as text, with a line end after it. */
    public String render() {
        StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");
        try {
            html().attr("lang", "en").with(headPart(), bodyPart()).render(FlatHtml.into(text, CLOSED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private DomContent headPart() {
        return head(
                meta().attr("charset", "utf-8"),
                meta().attr("name", "viewport").attr("content", "width=device-width, initial-scale=1"),
                meta().attr("name", "color-scheme").attr("content", "light dark"),
                title(title),
                styleFile == null
                        ? TagCreator.style(rawHtml("\n" + style()))
                        : link().attr("rel", "stylesheet").attr("href", styleFile));
    }

    private DomContent bodyPart() {
        List<DomContent> parts = new ArrayList<>();
        if (!header.isEmpty()) {
            parts.add(TagCreator.header(each(header, part -> part)));
        }
        parts.add(main(each(content, part -> part)));
        if (!footer.isEmpty()) {
            parts.add(TagCreator.footer(each(footer, part -> part)));
        }
        if (scriptFile != null) {
            parts.add(TagCreator.script().attr("src", scriptFile));
        }
        if (script != null) {
            parts.add(TagCreator.script(rawHtml("\n" + script + "\n")));
        }
        return body(each(parts, part -> part));
    }
}
