package io.jenner.benchmarks.floor;

import io.jenner.forecast.SeriesForecast.TargetDose;
import io.jenner.forecast.SeriesForecast.TargetDoseStatus;
import io.jenner.forecast.VaccineProduct;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A series dose with its rules. Ages are numbers of the {@link AgeTable}, vaccines and observations numbers of the
 * {@link SchedulePlan}, dates days from 1970-01-01.
 */
final class DosePlan {

    final int number;
    final boolean recurring;
    final Ages[] ages;
    final Interval[] intervals;
    final Interval[] allowableIntervals;
    final Preferable[] preferable;
    final Allowable[] allowable;
    final CodeSet inadvertent;
    final Skip[] skips;

    /** First and last day of the season; {@link Days#ALWAYS} and {@link Days#NEVER} where there is none. */
    final int seasonBegin;

    final int seasonLast;

    /** The target dose in an answer while nothing is known of it, and when it is skipped. */
    final TargetDose open;

    final TargetDose skipped;

    DosePlan(
            int number,
            boolean recurring,
            Ages[] ages,
            Interval[] intervals,
            Interval[] allowableIntervals,
            Preferable[] preferable,
            Allowable[] allowable,
            CodeSet inadvertent,
            Skip[] skips,
            int seasonBegin,
            int seasonLast) {
        this.number = number;
        this.recurring = recurring;
        this.ages = ages;
        this.intervals = intervals;
        this.allowableIntervals = allowableIntervals;
        this.preferable = preferable;
        this.allowable = allowable;
        this.inadvertent = inadvertent;
        this.skips = skips;
        this.seasonBegin = seasonBegin;
        this.seasonLast = seasonLast;
        open = new TargetDose(number, TargetDoseStatus.NOT_SATISFIED, Optional.empty());
        skipped = new TargetDose(number, TargetDoseStatus.SKIPPED, Optional.empty());
    }

    /** Returns the age row that holds on a day, {@link Ages#NONE} if none does (RELEVANT-1, RELEVANT-2). */
    Ages agesOn(int day) {
        for (Ages row : ages) {
            if (row.from <= day && day < row.until) {
                return row;
            }
        }
        return Ages.NONE;
    }

    /**
     * Ages of a dose (spec 6.4, 7.5), each a number of the {@link AgeTable}.
     *
     * @param from first day on which the row holds
     * @param until day from which it no longer holds
     */
    record Ages(
            int absoluteMinimum,
            int minimum,
            int earliestRecommended,
            int latestRecommended,
            int maximum,
            int from,
            int until) {

        /** The schedule gives no ages. */
        static final Ages NONE = new Ages(
                AgeTable.NO_BEGIN,
                AgeTable.NO_BEGIN,
                AgeTable.NO_BEGIN,
                AgeTable.NO_END,
                AgeTable.NO_END,
                Days.ALWAYS,
                Days.NEVER);
    }

    /** What an interval is measured from (Table 6-19). */
    enum Anchor {
        PREVIOUS_DOSE,
        TARGET_DOSE,
        MOST_RECENT_VACCINE,
        OBSERVATION
    }

    /**
     * A preferable or allowable interval (spec 6.5, 6.6); a span is null where the schedule gives none.
     *
     * @param number number of the series dose or of the observation it is measured from
     * @param vaccines the vaccines of which the most recent dose is meant
     */
    record Interval(
            Anchor anchor,
            int number,
            CodeSet vaccines,
            @Nullable Span absoluteMinimum,
            @Nullable Span minimum,
            @Nullable Span earliestRecommended,
            @Nullable Span latestRecommended,
            boolean priority,
            int from,
            int until) {

        boolean holdsOn(int day) {
            return from <= day && day < until;
        }
    }

    /**
     * A preferable vaccine (spec 6.8).
     *
     * @param mvx manufacturer of the only product, in capitals, or null
     * @param tradeName trade name of the only product, in capitals, or null
     * @param named whether a forecast names it
     * @param product the vaccine in an answer
     */
    record Preferable(
            int cvx,
            int begin,
            int end,
            @Nullable String mvx,
            @Nullable String tradeName,
            @Nullable BigDecimal volume,
            boolean named,
            VaccineProduct product) {}

    /** An allowable vaccine (spec 6.9). */
    record Allowable(int cvx, int begin, int end) {}
}
