package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.lint.ScheduleChecks;
import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Node;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a series file need to know besides themselves.
 *
 * @param reading what all files share
 * @param sources the sources that the file declares
 * @param groups the series groups of the antigen
 * @param ownGroup the series group of this series
 */
record SeriesContext(Reading reading, Sources sources, SeriesGroups groups, String ownGroup) {

    /** The days on which a row holds; each end is null where it is open. */
    record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

        boolean overlaps(Period other) {
            return startsBefore(from, other.until) && startsBefore(other.from, until);
        }

        private static boolean startsBefore(@Nullable LocalDate start, @Nullable LocalDate end) {
            return start == null || end == null || start.isBefore(end);
        }
    }

    /** Reads the days on which a row holds, and checks the source it cites. */
    Period period(Fields row) {
        Period period = new Period(row.date("from"), row.date("until"));
        Node source = row.node("source");
        String key = source == null ? null : reading.scalars().text(source);
        if (key != null) {
            sources.cited(key, source.spot());
        }
        if (period.from != null && period.until != null && !period.from.isBefore(period.until)) {
            row.found(
                    ScheduleChecks.PERIOD.check(),
                    "until",
                    "a row from " + period.from + " until " + period.until,
                    "'until' after 'from', as 'until' is the first day on which the row no longer holds",
                    "correct one of the two days");
        }
        return period;
    }

    /** Warns where a row has a minimum and nothing below it, which lets every earlier dose count. */
    static void graceHasAnEnd(Fields row, @Nullable Offset minimum) {
        if (minimum != null && !row.has("absolute-minimum")) {
            row.found(
                    ScheduleChecks.GRACE.check(),
                    "minimum",
                    "minimum " + minimum + " without absolute-minimum, so that every earlier dose counts",
                    "both",
                    "add absolute-minimum, or leave it so if it is meant");
        }
    }
}
