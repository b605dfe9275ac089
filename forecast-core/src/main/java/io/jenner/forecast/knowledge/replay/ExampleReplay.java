package io.jenner.forecast.knowledge.replay;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.Problem.Severity;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesExample;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks a forecaster for the persons in the series files, and says where its answers differ from what the files expect.
 *
 * <p>Only the series of the file is looked at, also where another one is chosen for the person. Stateless and safe to
 * use from several threads.
 */
public final class ExampleReplay {

    private ExampleReplay() {}

    /**
     * Replays every example of a schedule.
     *
     * @param forecaster answers by this schedule
     * @param knowledge the schedule, read from its files
     * @return what differs, as errors in the order of the schedule, at the line of the dose or forecast; empty if all
     *     examples hold
     */
    public static List<Problem> replay(Forecaster forecaster, Knowledge knowledge) {
        return series(knowledge)
                .flatMap(series ->
                        series.examples().stream().flatMap(example -> replay(forecaster, series, example).stream()))
                .toList();
    }

    /**
     * Replays one example of a series.
     *
     * @return what differs, as errors; empty if the example holds
     */
    public static List<Problem> replay(Forecaster forecaster, Series series, SeriesExample example) {
        Forecast answer = forecaster.forecast(example.patient(), example.asOf());
        Optional<SeriesForecast> forecast = answer.series().stream()
                .filter(candidate -> candidate.series().equals(series.name()))
                .findFirst();
        if (forecast.isEmpty()) {
            return List.of(new Problem(
                    Severity.ERROR,
                    example.place().file(),
                    example.place().line(),
                    0,
                    "a person for whom the series '" + series.name() + "' is not relevant",
                    "one whom it is for",
                    "add the sex or the observation that the series asks for, at an age it holds for"));
        }
        Differences differences = new Differences(series, example);
        differences.ofDoses(answer.doses());
        differences.ofForecast(forecast.get());
        return differences.found();
    }

    /** Returns an error for every series without an example, in the order of the schedule. */
    public static List<Problem> missing(Knowledge knowledge) {
        return series(knowledge)
                .filter(series -> series.examples().isEmpty())
                .map(Series::place)
                .map(ExampleReplay::missing)
                .toList();
    }

    private static Problem missing(Place series) {
        return new Problem(
                Severity.ERROR,
                series.file(),
                0,
                0,
                "a series without an example",
                "at least one under 'examples', at the end of the file",
                "add one; CONTRIBUTING.md says how");
    }

    private static Stream<Series> series(Knowledge knowledge) {
        return knowledge.antigens().stream().map(Antigen::series).flatMap(List::stream);
    }
}
