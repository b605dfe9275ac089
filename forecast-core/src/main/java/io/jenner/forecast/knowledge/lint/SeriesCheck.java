package io.jenner.forecast.knowledge.lint;

import io.jenner.forecast.Sex;
import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.OffsetOrder;
import io.jenner.forecast.knowledge.Series;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks whom a series is for, and whether an example shows it. */
final class SeriesCheck {

    private final Series series;
    private final Findings findings;

    SeriesCheck(Series series, Findings findings) {
        this.series = series;
        this.findings = findings;
    }

    void check() {
        checkPeople();
        checkRecurring();
        if (series.examples().isEmpty()) {
            findings.add(
                    ScheduleChecks.NO_EXAMPLE,
                    series.place(),
                    "the series '" + series.name() + "' without an example",
                    "at least one person for whom the file says what the series makes of the record",
                    "add one under 'examples', worked out from the source by hand");
        }
    }

    private void checkPeople() {
        if (series.requiredGenders().equals(Set.of(Sex.UNKNOWN))) {
            findings.add(
                    ScheduleChecks.NOBODY,
                    series.place(),
                    "genders",
                    "the series '" + series.name() + "' for an unknown gender only",
                    "female or male among the genders, or no genders",
                    "add whom it is for");
        }
        if (!series.indications().isEmpty()
                && series.indications().stream()
                        .allMatch(indication -> isEmpty(indication.begin(), indication.end()))) {
            findings.add(
                    ScheduleChecks.NOBODY,
                    series.place(),
                    "indications",
                    "the series '" + series.name() + "' whose indications hold at no age",
                    "an indication that begins before it ends",
                    "correct the ages");
        }
        Series.Selection selection = series.selection();
        if (isEmpty(selection.minimumAgeToStart(), selection.maximumAgeToStart())) {
            findings.add(
                    ScheduleChecks.NOBODY,
                    series.place(),
                    "selection",
                    "the series '" + series.name() + "' started from " + selection.minimumAgeToStart() + " and before "
                            + selection.maximumAgeToStart(),
                    "a minimum age to start below the maximum age to start",
                    "correct one of the two");
        }
    }

    private static boolean isEmpty(@Nullable Offset begin, @Nullable Offset end) {
        return begin != null && end != null && OffsetOrder.of(begin, end).isNeverBefore();
    }

    private void checkRecurring() {
        series.doses().stream()
                .filter(dose -> dose.recurring()
                        && dose.skips().isEmpty()
                        && dose.number() < series.doses().size())
                .forEach(dose -> findings.add(
                        ScheduleChecks.RECURRING,
                        dose.place(),
                        "recurring",
                        "the recurring dose " + dose.number() + " of "
                                + series.doses().size()
                                + ", which is never skipped, so that no dose behind it is reached",
                        "recurring at the last dose, or a skip that leads on",
                        "remove 'recurring', add the skip, or remove the doses behind it"));
    }
}
