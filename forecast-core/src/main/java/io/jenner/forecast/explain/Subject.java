package io.jenner.forecast.explain;

import io.jenner.forecast.SeriesType;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a question is about; only what identifies it is there.
 *
 * @param antigen name of the antigen
 * @param series name of the antigen series
 * @param seriesGroup code of the series group, unique within the antigen
 * @param targetDose number of the series dose
 * @param dose place of a dose administered in the patient's list, from 1
 * @param seriesType type of a vaccine group forecast
 */
public record Subject(
        Optional<String> antigen,
        Optional<String> series,
        Optional<String> seriesGroup,
        OptionalInt targetDose,
        OptionalInt dose,
        Optional<SeriesType> seriesType) {

    /** Nothing in particular: the vaccine group as a whole. */
    public static final Subject GROUP = new Subject(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty());

    /** Returns a question about a whole antigen. */
    public static Subject ofAntigen(String antigen) {
        return new Subject(
                Optional.of(antigen),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    /** Returns a question about a group of series that stand for each other. */
    public static Subject ofSeriesGroup(String antigen, String seriesGroup) {
        return new Subject(
                Optional.of(antigen),
                Optional.empty(),
                Optional.of(seriesGroup),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    /** Returns a question about a series. */
    public static Subject ofSeries(String antigen, String series, String seriesGroup) {
        return new Subject(
                Optional.of(antigen),
                Optional.of(series),
                Optional.of(seriesGroup),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    /** Returns a question about the vaccine group forecast of a type. */
    public static Subject ofForecast(SeriesType type) {
        return new Subject(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(type));
    }

    /** Returns the same, about one target dose. */
    public Subject withTargetDose(int number) {
        return new Subject(antigen, series, seriesGroup, OptionalInt.of(number), dose, seriesType);
    }

    /** Returns the same, about one dose administered. */
    public Subject withDose(int position) {
        return new Subject(antigen, series, seriesGroup, targetDose, OptionalInt.of(position), seriesType);
    }
}
