package io.jenner.cli.schedule;

import io.jenner.cases.html.Axis;
import io.jenner.cases.html.Drawing;
import io.jenner.cli.schedule.DoseSpans.IntervalSpan;
import io.jenner.cli.schedule.DoseSpans.Span;
import io.jenner.forecast.knowledge.Series;
import j2html.tags.DomContent;
import java.util.List;

/**
 * Draws the doses of a series along the ages: one row for each, light from the minimum age to the maximum, strong where it
 * is recommended, a mark where it begins to count, and arrows for the intervals between.
 */
final class SeriesPicture {

    private static final double WIDTH = 1020;
    private static final double LEFT = 232;
    private static final double RIGHT = WIDTH - 26;
    private static final double TOP = 14;
    private static final double ROW = 58;
    private static final double BAR = 14;
    private static final double LANE = 13;

    private final DoseSpans spans;
    private final Axis axis;
    private final Drawing drawing;
    private final double bottom;

    private SeriesPicture(Series series) {
        spans = new DoseSpans(series);
        bottom = TOP + ROW * spans.list().size() + 6;
        axis = Axis.ofAges(spans.first(), spans.last(), LEFT, RIGHT);
        drawing = new Drawing(
                WIDTH,
                bottom + 52,
                "Ages and intervals of the doses of the " + series.name() + "; the table below says the same");
    }

    static DomContent of(Series series) {
        return new SeriesPicture(series).draw();
    }

    private DomContent draw() {
        drawing.axis(axis, TOP, bottom);
        spans.list().forEach(this::dose);
        int lane = 0;
        for (Span span : spans.list()) {
            for (IntervalSpan interval : span.intervals()) {
                if (interval.fromDose() > 0 && interval.fromDose() < span.number()) {
                    boolean neighbour = interval.fromDose() == span.number() - 1;
                    arrow(interval.fromDose(), span.number(), neighbour ? 0 : ++lane % 3 + 1);
                }
            }
        }
        legend();
        return drawing.content();
    }

    private double middle(int number) {
        return TOP + ROW * (number - 1) + 34;
    }

    private void arrow(int from, int to, int lane) {
        double x = 4 + 3 * LANE - lane * LANE;
        drawing.arrowDown(x, middle(from) + 2, middle(to) - 12 + lane, "arrow");
    }

    private void dose(Span span) {
        double y = middle(span.number());
        double labels = 4 + 3 * LANE + 10;
        drawing.label(labels, y - 4, "start", "strong", span.name());
        List<IntervalSpan> intervals = span.intervals();
        for (int at = 0; at < Math.min(2, intervals.size()); at++) {
            drawing.label(
                    labels,
                    y + 10 + 13 * at,
                    "start",
                    "small",
                    intervals.get(at).words());
        }
        double from = axis.x(span.from());
        double until = span.until().isPresent() ? axis.x(span.until().getAsInt()) : RIGHT + 14;
        drawing.bar(from, y, until - from, BAR, span.ownAges() ? "bar" : "bar-open", span.note());
        if (span.recommendedFrom().isPresent()) {
            double begin = axis.x(span.recommendedFrom().getAsInt());
            double end = span.recommendedUntil().isPresent()
                    ? axis.x(span.recommendedUntil().getAsInt())
                    : until;
            drawing.bar(begin, y, Math.max(end - begin, 4), BAR, "bar-strong", span.note());
        }
        if (span.until().isEmpty()) {
            drawing.label(RIGHT + 15, y + 12, "start", "small", "\u203a");
        }
        if (span.countsFrom().isPresent()) {
            double x = axis.x(span.countsFrom().getAsInt());
            drawing.line(x, y - 3, x, y + BAR + 3, "edge");
        }
        label(span, y, from);
    }

    private void label(Span span, double y, double from) {
        double room = RIGHT - span.words().length() * 5.9;
        drawing.label(Math.max(LEFT, Math.min(from, room)), y - 6, "start", "small", span.words());
    }

    private void legend() {
        double y = bottom + 38;
        drawing.line(LEFT + 2, y - 10, LEFT + 2, y + 2, "edge");
        drawing.label(LEFT + 10, y, "start", "small", "counts from this age");
        drawing.bar(LEFT + 140, y - 9, 22, 10, "bar", "");
        drawing.label(LEFT + 168, y, "start", "small", "may be given");
        drawing.bar(LEFT + 252, y - 9, 22, 10, "bar-strong", "");
        drawing.label(LEFT + 280, y, "start", "small", "recommended, until overdue");
        drawing.bar(LEFT + 446, y - 9, 22, 10, "bar-open", "");
        drawing.label(LEFT + 474, y, "start", "small", "no age given: by the interval");
    }
}
