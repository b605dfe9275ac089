package io.jenner.cli.schedule;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.IntervalReference.FromPrevious;
import io.jenner.forecast.knowledge.IntervalReference.FromTargetDose;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the doses of a series lie, in days of age, for someone who gets them as early as recommended.
 *
 * <p>Rows that hold no longer are left out. A dose without ages of its own lies behind the doses that its intervals are
 * measured from.
 */
final class DoseSpans {

    private static final int YEAR = 365;
    private static final int LONGEST_LIFE = 100 * YEAR;

    /** Ages are laid out for this birthday; a few days more or less do not show. */
    private static final LocalDate BORN = LocalDate.of(2001, 1, 1);

    private final List<Span> spans = new ArrayList<>();

    DoseSpans(Series series) {
        series.doses().forEach(dose -> spans.add(span(dose)));
    }

    List<Span> list() {
        return spans;
    }

    /** Returns the age at which a picture begins: birth, but for series of older people. */
    int first() {
        int earliest = spans.stream()
                .mapToInt(span -> Math.min(span.from(), span.countsFrom().orElse(span.from())))
                .min()
                .orElse(0);
        return earliest < 6 * YEAR ? 0 : earliest * 4 / 5;
    }

    /** Returns the age at which a picture ends: behind the last one that is named. */
    int last() {
        int latest = spans.stream()
                .flatMapToInt(span -> IntStream.of(
                        span.from(),
                        span.until().orElse(0),
                        span.recommendedFrom().orElse(0),
                        span.recommendedUntil().orElse(0)))
                .max()
                .orElse(0);
        boolean openEnded = spans.stream().anyMatch(span -> span.until().isEmpty());
        int end = openEnded ? latest * 8 / 5 : latest * 5 / 4;
        return Math.min(Math.max(end, first() + 2 * YEAR), Math.max(LONGEST_LIFE, latest + YEAR));
    }

    private Span span(SeriesDose dose) {
        @Nullable AgeRow ages = lastOf(dose.ages(), AgeRow::until);
        List<Interval> intervals = dose.intervals().stream()
                .filter(interval -> interval.until() == null)
                .toList();
        OptionalInt minimum = days(ages == null ? null : ages.minimum());
        OptionalInt absolute = days(ages == null ? null : ages.absoluteMinimum());
        int byInterval = latest(intervals, Span::from, Interval::minimum).orElse(0);
        int from = Math.max(minimum.orElse(absolute.orElse(0)), byInterval);
        OptionalInt recommended = days(ages == null ? null : ages.earliestRecommended());
        OptionalInt recommendedByInterval =
                latest(intervals, span -> span.recommendedFrom().orElse(span.from()), Interval::earliestRecommended);
        OptionalInt begin = recommended.isPresent() ? recommended : recommendedByInterval;
        OptionalInt overdue = days(ages == null ? null : ages.latestRecommended());
        OptionalInt overdueByInterval =
                latest(intervals, span -> span.recommendedFrom().orElse(span.from()), Interval::latestRecommended);
        return new Span(
                dose,
                from,
                days(ages == null ? null : ages.maximum()),
                absolute,
                begin.isPresent() ? OptionalInt.of(Math.max(begin.getAsInt(), from)) : begin,
                overdue.isPresent() ? overdue : overdueByInterval,
                ages,
                intervals);
    }

    /** The latest age that an offset of the intervals gives, each measured from its earlier dose. */
    private OptionalInt latest(
            List<Interval> intervals, Function<Span, Integer> age, Function<Interval, @Nullable Offset> offset) {
        return intervals.stream()
                .filter(interval -> offset.apply(interval) != null)
                .filter(interval -> earlier(interval, spans.size() + 1) > 0)
                .mapToInt(interval -> age.apply(spans.get(earlier(interval, spans.size() + 1) - 1))
                        + days(offset.apply(interval)).orElse(0))
                .max();
    }

    /** The number of the series dose that an interval of a dose is measured from; 0 where it is none before it. */
    private static int earlier(Interval interval, int dose) {
        int number = interval.reference() instanceof FromPrevious
                ? dose - 1
                : interval.reference() instanceof FromTargetDose target ? target.doseNumber() : 0;
        return number < dose ? number : 0;
    }

    private static OptionalInt days(@Nullable Offset offset) {
        return offset == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) (offset.after(BORN).toEpochDay() - BORN.toEpochDay()));
    }

    @Nullable
    private static <T> T lastOf(List<T> rows, Function<T, @Nullable LocalDate> until) {
        return rows.stream()
                .filter(row -> until.apply(row) == null)
                .findFirst()
                .orElse(rows.isEmpty() ? null : rows.get(rows.size() - 1));
    }

    /**
     * Where a dose lies.
     *
     * @param dose the dose
     * @param from age from which it is given
     * @param until age from which it no longer is, if there is one
     * @param countsFrom age from which it counts, if there is one
     * @param recommendedFrom age from which it is recommended, if there is one
     * @param recommendedUntil age from which it is overdue, if there is one
     * @param ages its ages as they stand in the schedule now, or null
     * @param preferable its intervals as they stand in the schedule now
     */
    record Span(
            SeriesDose dose,
            int from,
            OptionalInt until,
            OptionalInt countsFrom,
            OptionalInt recommendedFrom,
            OptionalInt recommendedUntil,
            @Nullable AgeRow ages,
            List<Interval> preferable) {

        int number() {
            return dose.number();
        }

        String name() {
            return "Dose " + dose.number() + (dose.recurring() ? ", repeated" : "");
        }

        /** Whether it has a minimum age of its own. */
        boolean ownAges() {
            return ages != null && (ages.minimum() != null || ages.absoluteMinimum() != null);
        }

        /** What stands above its bar. */
        String words() {
            if (ages == null || ages.earliestRecommended() == null && ages.minimum() == null) {
                return byInterval();
            }
            if (ages.earliestRecommended() == null) {
                return "from " + ages.minimum() + until(ages.maximum());
            }
            String overdue =
                    ages.latestRecommended() == null || ages.latestRecommended().equals(ages.earliestRecommended())
                            ? ""
                            : ", overdue from " + ages.latestRecommended();
            return "recommended from " + ages.earliestRecommended() + overdue;
        }

        private String byInterval() {
            return preferable.stream()
                    .filter(interval -> interval.earliestRecommended() != null)
                    .findFirst()
                    .map(interval -> "recommended " + interval.earliestRecommended()
                            + (interval.reference() instanceof FromTargetDose target
                                    ? " after dose " + target.doseNumber()
                                    : interval.reference() instanceof FromPrevious ? " after the previous dose" : ""))
                    .orElse("");
        }

        private static String until(@Nullable Offset maximum) {
            return maximum == null ? "" : " to before " + maximum;
        }

        /** What is shown where a pointer rests on it. */
        String note() {
            return ages == null || ages.minimum() == null
                    ? "by the interval alone"
                    : "given from " + ages.minimum() + until(ages.maximum());
        }

        List<IntervalSpan> intervals() {
            return preferable.stream()
                    .filter(interval -> interval.reference() instanceof FromPrevious
                            || interval.reference() instanceof FromTargetDose)
                    .filter(interval -> days(interval.minimum()).orElse(0) > 0)
                    .map(interval -> new IntervalSpan(
                            earlier(interval, dose.number()), interval.reference(), String.valueOf(interval.minimum())))
                    .toList();
        }
    }

    /**
     * An interval before a dose.
     *
     * @param fromDose number of the dose it is measured from; 0 for one before the series
     * @param reference what it is measured from
     * @param minimum how long it is at least
     */
    record IntervalSpan(int fromDose, Object reference, String minimum) {

        String words() {
            return "\u2265 " + minimum
                    + (reference instanceof FromTargetDose target
                            ? " after dose " + target.doseNumber()
                            : " after previous");
        }
    }
}
