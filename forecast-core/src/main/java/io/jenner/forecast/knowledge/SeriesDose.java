package io.jenner.forecast.knowledge;

import io.jenner.forecast.date.Offset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dose of an antigen series with its rules.
 *
 * <p>Rows with {@code from} (inclusive) and {@code until} (exclusive) hold for doses given, or for forecasts made, in
 * that time (RELEVANT-1, RELEVANT-2); null leaves the end open.
 *
 * @param number number of the dose in the series, from 1
 * @param ages age rows; at most one holds on any day
 * @param intervals preferable intervals; all that hold on a day must be satisfied
 * @param allowableIntervals allowable intervals; all that hold on a day must be satisfied
 * @param preferableVaccines vaccines that are recommended
 * @param allowableVaccines vaccines that count
 * @param inadvertentVaccines CVX codes of vaccines that never count for this dose
 * @param skips when the dose may be skipped
 * @param recurring whether the dose repeats
 * @param season the season in which the dose is recommended, or null for the whole year
 * @param place where it stands
 */
public record SeriesDose(
        int number,
        List<AgeRow> ages,
        List<Interval> intervals,
        List<AllowableInterval> allowableIntervals,
        List<PreferableVaccine> preferableVaccines,
        List<AllowableVaccine> allowableVaccines,
        List<String> inadvertentVaccines,
        List<ConditionalSkip> skips,
        boolean recurring,
        @Nullable Season season,
        Place place) {

    public SeriesDose {
        ages = List.copyOf(ages);
        intervals = List.copyOf(intervals);
        allowableIntervals = List.copyOf(allowableIntervals);
        preferableVaccines = List.copyOf(preferableVaccines);
        allowableVaccines = List.copyOf(allowableVaccines);
        inadvertentVaccines = List.copyOf(inadvertentVaccines);
        skips = List.copyOf(skips);
    }

    /**
     * Ages at which the dose counts and is recommended; each is null where the schedule gives none.
     *
     * @param absoluteMinimum age before which the dose never counts
     * @param minimum age from which it is given
     * @param earliestRecommended age from which it is recommended
     * @param latestRecommended age before which it is recommended (exclusive)
     * @param maximum age from which it is no longer given (exclusive)
     * @param from first day on which the row holds, or null
     * @param until day from which it no longer holds, or null
     * @param place where it stands
     */
    public record AgeRow(
            @Nullable Offset absoluteMinimum,
            @Nullable Offset minimum,
            @Nullable Offset earliestRecommended,
            @Nullable Offset latestRecommended,
            @Nullable Offset maximum,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Place place) {}

    /**
     * A preferable interval; each offset is null where the schedule gives none.
     *
     * @param reference what it is measured from
     * @param absoluteMinimum interval before which the dose never counts
     * @param minimum interval after which it is given
     * @param earliestRecommended interval after which it is recommended
     * @param latestRecommended interval before which it is recommended (exclusive)
     * @param priority whether it has the interval priority flag (FORECASTPRIORITY-1)
     * @param from first day on which the row holds, or null
     * @param until day from which it no longer holds, or null
     * @param place where it stands
     */
    public record Interval(
            IntervalReference reference,
            @Nullable Offset absoluteMinimum,
            @Nullable Offset minimum,
            @Nullable Offset earliestRecommended,
            @Nullable Offset latestRecommended,
            boolean priority,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Place place) {}

    /**
     * An interval that is shorter than preferred but still counts.
     *
     * @param reference what it is measured from: the previous dose or a target dose
     * @param absoluteMinimum interval before which the dose never counts, or null
     * @param from first day on which the row holds, or null
     * @param until day from which it no longer holds, or null
     * @param place where it stands
     */
    public record AllowableInterval(
            IntervalReference reference,
            @Nullable Offset absoluteMinimum,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Place place) {}

    /**
     * A vaccine that is recommended for the dose.
     *
     * @param cvx CVX code
     * @param begin age from which it is preferable (inclusive), or null
     * @param end age from which it no longer is (exclusive), or null
     * @param tradeName trade name of the only product that is preferable, or null for any
     * @param mvx manufacturer of that product, or null
     * @param volume recommended volume in millilitres, or null
     * @param forecast whether the forecast names the vaccine
     * @param place where it stands
     */
    public record PreferableVaccine(
            String cvx,
            @Nullable Offset begin,
            @Nullable Offset end,
            @Nullable String tradeName,
            @Nullable String mvx,
            @Nullable BigDecimal volume,
            boolean forecast,
            Place place) {

        /** Code and line tell the rows of a dose apart; hashing all they hold would cost every answer. */
        @Override
        public int hashCode() {
            return 31 * cvx.hashCode() + place.line();
        }
    }

    /**
     * A vaccine that counts for the dose.
     *
     * @param cvx CVX code
     * @param begin age from which it counts (inclusive), or null
     * @param end age from which it no longer counts (exclusive), or null
     * @param place where it stands
     */
    public record AllowableVaccine(
            String cvx, @Nullable Offset begin, @Nullable Offset end, Place place) {}

    /**
     * The season in which a dose is recommended.
     *
     * @param firstDay first day, or null where the season has no beginning
     * @param lastDay last day (inclusive), or null where it has no end
     */
    public record Season(
            @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {}
}
