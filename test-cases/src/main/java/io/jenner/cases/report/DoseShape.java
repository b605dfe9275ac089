package io.jenner.cases.report;

import io.jenner.cases.Verdict;
import io.jenner.cases.html.Drawing;
import java.util.Locale;
import java.util.Optional;

/** The shapes of doses: what is said of a dose can be told without colour. */
final class DoseShape {

    private static final double RADIUS = 6;

    private DoseShape() {}

    /** Draws a dose around a place. */
    static void draw(Drawing drawing, double x, double y, Optional<Verdict> verdict, String note) {
        if (verdict.isEmpty()) {
            drawing.mark(x, y, RADIUS / 2, "mark-quiet", note);
            return;
        }
        switch (verdict.get()) {
            case VALID -> drawing.mark(x, y, RADIUS, "mark-good", note);
            case NOT_VALID, SUBSTANDARD ->
                drawing.shape(path("M%s %s L%s %s M%s %s L%s %s", x, y, -5, -5, 5, 5, -5, 5, 5, -5), "cross", note);
            case EXTRANEOUS -> drawing.mark(x, y, RADIUS - 1, "ring", note);
            case NOT_EVALUATED ->
                drawing.shape(path("M%s %s L%s %s L%s %s L%s %s Z", x, y, -5, -5, 5, -5, 5, 5, -5, 5), "ring", note);
        }
    }

    /** Returns an outline through places beside a middle. */
    private static String path(String format, double x, double y, int... beside) {
        Object[] places = new Object[beside.length];
        for (int i = 0; i < beside.length; i++) {
            places[i] = String.format(Locale.ROOT, "%.1f", beside[i] + (i % 2 == 0 ? x : y));
        }
        return String.format(Locale.ROOT, format, places);
    }
}
