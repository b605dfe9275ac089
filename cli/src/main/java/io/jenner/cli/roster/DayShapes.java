package io.jenner.cli.roster;

import io.jenner.cli.table.Cell;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells cells that look like days, in whatever form. Immutable. */
final class DayShapes {

    private static final String MONTH = "(jan|ene|feb|mar|apr|abr|may|jun|jul|aug|ago|sep|set|oct|nov|dec|dic)[a-z]*";
    private static final String TIME = "([t ,].*)?";
    private static final Pattern DAY = Pattern.compile(String.join(
            "|",
            "(19|20)\\d\\d[-/. ](0?[1-9]|1[0-2])([-/. ](0?[1-9]|[12]\\d|3[01])" + TIME + ")?",
            "(0?[1-9]|[12]\\d|3[01])(?<mark>[-/.])(0?[1-9]|[12]\\d|3[01])\\k<mark>((19|20)?\\d\\d)" + TIME,
            "(0?[1-9]|1[0-2])[-/.](19|20)\\d\\d",
            MONTH + "[-., ]*(de )?(19|20)\\d\\d",
            "\\d{1,2}[-. ]*(de )?" + MONTH + "[-., ]*(de )?\\d{2,4}" + TIME,
            MONTH + "[-. ]*\\d{1,2}[-., ]+\\d{2,4}" + TIME));
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(19|20)\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");

    private final DateReader dates;

    DayShapes(DateReader dates) {
        this.dates = dates;
    }

    /** Returns what a cell that is not blank looks like. */
    Shape of(Cell cell) {
        if (cell.kind() == Cell.Kind.DATE
                || DAY.matcher(cell.text().toLowerCase(Locale.ROOT)).matches()
                || cell.kind() == Cell.Kind.TEXT && dates.reads(cell.text())) {
            return Shape.DAY;
        }
        return EIGHT_DIGITS.matcher(cell.text()).matches() ? Shape.EIGHT_DIGITS : Shape.OTHER;
    }

    /** What a cell looks like. */
    enum Shape {
        DAY,
        EIGHT_DIGITS,
        OTHER
    }
}
