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

    /**
     * {@return a question about a whole antigen}
     *
     * @param antigen name of the antigen
     */
    public static Subject ofAntigen(String antigen) {
        return new Subject(
                Optional.of(antigen),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    /**
     * {@return a question about a group of series that stand for each other}
     *
     * @param antigen name of the antigen
     * @param seriesGroup code of the series group
     */
    public static Subject ofSeriesGroup(String antigen, String seriesGroup) {
        return new Subject(
                Optional.of(antigen),
                Optional.empty(),
                Optional.of(seriesGroup),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    /**
     * {@return a question about a series}
     *
     * @param antigen name of the antigen
     * @param series name of the series
     * @param seriesGroup code of the series group
     */
    public static Subject ofSeries(String antigen, String series, String seriesGroup) {
        return new Subject(
                Optional.of(antigen),
                Optional.of(series),
                Optional.of(seriesGroup),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    /**
     * {@return a question about the vaccine group forecast of a type}
     *
     * @param type type of the forecast
     */
    public static Subject ofForecast(SeriesType type) {
        return new Subject(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(type));
    }

    /**
     * {@return the same, about one target dose}
     *
     * @param number number of the target dose, from 1
     */
    public Subject withTargetDose(int number) {
        return new Subject(antigen, series, seriesGroup, OptionalInt.of(number), dose, seriesType);
    }

    /**
     * {@return the same, about one dose administered}
     *
     * @param position place of the dose in the input, from 1
     */
    public Subject withDose(int position) {
        return new Subject(antigen, series, seriesGroup, targetDose, OptionalInt.of(position), seriesType);
    }
}
