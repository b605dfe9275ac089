package io.jenner.forecast.knowledge.lint;

import io.jenner.forecast.knowledge.Check;
import io.jenner.forecast.knowledge.Problem.Severity;
import java.util.Arrays;
import java.util.List;

/**
 * What is looked for in a schedule besides its form.
 *
 * <p>An error cannot be used, or contradicts itself. What may stand in a release of the CDC is a warning.
 */
public enum ScheduleChecks {
    /** Looked for while files are read. */
    ABSOLUTE_MINIMUM("absolute-minimum-above-minimum", Severity.WARNING, "an absolute minimum above the minimum"),
    MINIMUM("minimum-above-maximum", Severity.WARNING, "a minimum age above the maximum age"),
    RECOMMENDED("recommended-before-minimum", Severity.WARNING, "a recommended age or interval before the minimum"),
    LATEST(
            "latest-recommended-before-earliest",
            Severity.WARNING,
            "a latest recommended age or interval before the earliest"),
    RECOMMENDED_TOO_LATE(
            "recommended-above-maximum", Severity.WARNING, "an earliest recommended age at or above the maximum age"),
    SPAN("begin-not-before-end", Severity.WARNING, "ages of which the first is not before the last, so that none fits"),
    ORDER_DEPENDS(
            "order-depends-on-the-day",
            Severity.WARNING,
            "two ages or intervals whose order depends on the day of birth"),
    GRACE("minimum-without-absolute-minimum", Severity.WARNING, "a minimum with no absolute minimum below it"),
    PERIOD("row-never-holds", Severity.WARNING, "a dated row that ends before it begins"),
    AGE_ROWS("age-rows-overlap", Severity.ERROR, "two age rows of a dose that hold on the same day"),
    LATER_DOSE("interval-to-later-dose", Severity.ERROR, "an interval from a dose that is not an earlier one"),
    PRIORITY("interval-priority-mixed", Severity.WARNING, "intervals of one dose of which only some have priority"),
    SEASON_ORDER("season-ends-before-it-begins", Severity.WARNING, "a season whose last day is before its first"),
    NO_INDICATION(
            "risk-series-without-indication", Severity.WARNING, "a risk series that no observation makes relevant"),

    /** Looked for in the schedule as a whole. */
    ROWS_OVERLAP("dated-rows-overlap", Severity.WARNING, "two rows for the same thing that hold on the same day"),
    ROWS_GAP("dated-rows-gap", Severity.WARNING, "days on which none of several dated rows holds"),
    ROWS_LAPSE("dated-rows-lapse", Severity.WARNING, "age rows that end, with none that follows"),
    NOBODY("series-for-nobody", Severity.WARNING, "a series that is relevant to nobody or never started"),
    NO_DEFAULT("series-group-without-default", Severity.WARNING, "a group of standard series without a default"),
    DEFAULTS("series-group-with-several-defaults", Severity.WARNING, "a series group with more than one default"),
    TIED("series-tied", Severity.WARNING, "two series of a group that neither priority nor preference can tell apart"),
    NO_PREFERABLE(
            "dose-without-preferable-vaccine",
            Severity.WARNING,
            "a dose that is recommended with no preferable vaccine"),
    NO_VACCINE("dose-without-vaccine", Severity.WARNING, "a dose that no vaccine can satisfy"),
    NO_ANTIGEN("vaccine-without-antigen", Severity.WARNING, "a vaccine that holds no antigen"),
    VACCINE_UNUSED("vaccine-unused", Severity.WARNING, "a vaccine that no dose and no conflict names"),
    OTHER_ANTIGEN(
            "vaccine-without-the-antigen",
            Severity.WARNING,
            "a vaccine of a dose that does not hold the series' antigen"),
    PREFERABLE_INADVERTENT(
            "vaccine-preferable-and-inadvertent",
            Severity.WARNING,
            "a vaccine that a dose both names as preferable or allowable and never counts"),
    VACCINE_REPEATED("vaccine-row-repeated", Severity.WARNING, "a vaccine that a dose names twice in the same way"),
    VACCINE_AGES(
            "vaccine-outside-dose-ages",
            Severity.WARNING,
            "a preferable vaccine for ages at which the dose is not given"),
    CONFLICT_WINDOW("conflict-window-empty", Severity.WARNING, "a vaccine conflict in which no day lies"),
    RECURRING(
            "recurring-dose-not-last",
            Severity.WARNING,
            "a recurring dose that is never skipped, with doses behind it"),
    SEASON_OVER("season-over", Severity.WARNING, "seasons that are over, with none that follows"),
    OBSERVATION_UNUSED("observation-unused", Severity.WARNING, "an observation that nothing in the schedule asks for"),
    GROUP_EMPTY("vaccine-group-without-series", Severity.WARNING, "a vaccine group to which no series belongs"),
    NOT_CHECKED("source-not-checked", Severity.WARNING, "a source that nobody has compared for more than a year"),
    CHECKED_LATER("source-checked-in-future", Severity.WARNING, "a source checked on a day that is still to come"),
    NO_EXAMPLE("example-missing", Severity.WARNING, "a series without an example"),

    /** Found by the command, which has a forecaster and the acknowledgements. */
    EXAMPLE("example-differs", Severity.ERROR, "an example of which the schedule says something else"),
    STALE(
            "acknowledgement-stale",
            Severity.WARNING,
            "an acknowledgement of warnings that are not there, or not so many");

    private final Check check;

    ScheduleChecks(String code, Severity severity, String description) {
        check = new Check(code, severity, description);
    }

    /** Returns the check. */
    public Check check() {
        return check;
    }

    /** Returns whether what it finds comes and goes with the day, while the schedule stays the same. */
    static boolean dependsOnTheDay(String code) {
        return code.equals(NOT_CHECKED.check.code())
                || code.equals(CHECKED_LATER.check.code())
                || code.equals(SEASON_OVER.check.code());
    }

    /** Returns all checks in order. */
    public static List<Check> all() {
        return Arrays.stream(values()).map(ScheduleChecks::check).toList();
    }
}
