package io.jenner.cases.html;

import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A drawing in SVG that is coloured by the style of the page: every part names a class of {@link HtmlPage#style()}.
 *
 * <p>Lengths are those of the drawing, from its upper left corner; on a narrow screen it scrolls and does not shrink below
 * what can be read. Not safe for use by several threads.
 */
public final class Drawing {

    private final ContainerTag<?> svg;

    /**
     * Begins a drawing.
     *
     * @param width its width
     * @param height its height
     * @param description what it shows, for those who cannot see it
     */
    public Drawing(double width, double height, String description) {
        svg = element("svg", "drawing")
                .attr("viewBox", "0 0 " + number(width) + " " + number(height))
                .attr("width", number(width))
                .attr("height", number(height))
                .attr("role", "img")
                .attr("aria-label", description);
    }

    /** Draws a line. */
    public Drawing line(double fromX, double fromY, double toX, double toY, String style) {
        svg.with(element("line", style)
                .attr("x1", number(fromX))
                .attr("y1", number(fromY))
                .attr("x2", number(toX))
                .attr("y2", number(toY)));
        return this;
    }

    /** Draws a bar with a note that is shown where a pointer rests on it; an empty note is none. */
    public Drawing bar(double x, double y, double width, double height, String style, String note) {
        svg.with(noted(
                element("rect", style)
                        .attr("x", number(x))
                        .attr("y", number(y))
                        .attr("width", number(Math.max(width, 1)))
                        .attr("height", number(height))
                        .attr("rx", number(Math.min(height / 2, 3))),
                note));
        return this;
    }

    /** Draws a round mark with a note that is shown where a pointer rests on it; an empty note is none. */
    public Drawing mark(double x, double y, double radius, String style, String note) {
        svg.with(noted(
                element("circle", style)
                        .attr("cx", number(x))
                        .attr("cy", number(y))
                        .attr("r", number(radius)),
                note));
        return this;
    }

    /**
     * Writes a text.
     *
     * @param anchor which part of it lies at x: {@code start}, {@code middle} or {@code end}
     */
    public Drawing label(double x, double y, String anchor, String style, String content) {
        svg.with(element("text", style)
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("text-anchor", anchor)
                .with(text(content)));
        return this;
    }

    /**
     * Draws any shape, with a note that is shown where a pointer rests on it; an empty note is none.
     *
     * @param path its outline in the language of SVG paths
     */
    public Drawing shape(String path, String style, String note) {
        svg.with(noted(element("path", style).attr("d", path), note));
        return this;
    }

    /** Draws an arrow down from one place to a lower one, with its head at the end. */
    public Drawing arrowDown(double x, double fromY, double toY, String style) {
        String head = "M" + number(x - 4) + " " + number(toY - 5) + " L" + number(x) + " " + number(toY) + " L"
                + number(x + 4) + " " + number(toY - 5);
        svg.with(element("path", style)
                .attr("d", "M" + number(x) + " " + number(fromY) + " V" + number(toY) + " " + head));
        return this;
    }

    /** Draws the ticks of an axis: a thin line from top to bottom for each, and its label below. */
    public Drawing axis(Axis axis, double top, double bottom) {
        line(axis.left(), bottom, axis.right(), bottom, "axis");
        for (Axis.Tick tick : axis.ticks()) {
            line(tick.x(), top, tick.x(), bottom + 4, "grid");
            label(tick.x(), bottom + 17, "middle", "tick", tick.label());
        }
        return this;
    }

    /** Returns the drawing in a box that scrolls sideways where the screen is narrow. */
    public DomContent content() {
        return tag("div").attr("class", "wide").attr("tabindex", "0").with(svg);
    }

    private static ContainerTag<?> element(String name, String style) {
        return tag(name).attr("class", style);
    }

    private static DomContent noted(ContainerTag<?> shape, String note) {
        return note.isEmpty() ? shape : shape.with(tag("title").with(text(note)));
    }

    /** One digit after the point is finer than any screen, and the same on every machine. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
