package io.jenner.forecast.explain;

import io.jenner.forecast.SeriesType;
import java.util.Objects;
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
     * Checks that nothing is null.
     *
     * @param antigen see {@link #antigen()}
     * @param series see {@link #series()}
     * @param seriesGroup see {@link #seriesGroup()}
     * @param targetDose see {@link #targetDose()}
     * @param dose see {@link #dose()}
     * @param seriesType see {@link #seriesType()}
     */
    public Subject {
        Objects.requireNonNull(antigen, "antigen");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(seriesGroup, "seriesGroup");
        Objects.requireNonNull(targetDose, "targetDose");
        Objects.requireNonNull(dose, "dose");
        Objects.requireNonNull(seriesType, "seriesType");
    }

    /**
     * {@return a question about a whole antigen}
     *
     * @param antigen name of the antigen
     */
    public static Subject ofAntigen(String antigen) {
        return new Subject(
                Optional.of(Objects.requireNonNull(antigen, "antigen")),
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
                Optional.of(Objects.requireNonNull(antigen, "antigen")),
                Optional.empty(),
                Optional.of(Objects.requireNonNull(seriesGroup, "seriesGroup")),
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
                Optional.of(Objects.requireNonNull(antigen, "antigen")),
                Optional.of(Objects.requireNonNull(series, "series")),
                Optional.of(Objects.requireNonNull(seriesGroup, "seriesGroup")),
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
                Optional.of(Objects.requireNonNull(type, "type")));
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
