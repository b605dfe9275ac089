package io.jenner.cases;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluatedDose.GroupVerdict;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Answers made by hand: groups with forecasts, doses with evaluations. */
public final class Answers {

    private final Map<String, List<VaccineGroupForecast>> groups = new LinkedHashMap<>();
    private final List<EvaluatedDose> doses = new ArrayList<>();

    /** Adds a group without forecasts. */
    public Answers group(String name) {
        groups.computeIfAbsent(name, any -> new ArrayList<>());
        return this;
    }

    /** Adds a forecast of a group, made of these series. */
    public Answers forecast(
            String group, SeriesType type, SeriesStatus status, ForecastDates dates, SeriesForecast... series) {
        group(group);
        List<String> open = List.of(series).stream()
                .filter(found -> found.status() == SeriesStatus.NOT_COMPLETE)
                .map(SeriesForecast::antigen)
                .toList();
        OptionalInt number = status == SeriesStatus.NOT_COMPLETE
                ? List.of(series).stream()
                        .flatMapToInt(found -> found.doseNumber().stream())
                        .max()
                : OptionalInt.empty();
        groups.get(group)
                .add(new VaccineGroupForecast(
                        group,
                        type,
                        status,
                        List.of(),
                        dates,
                        number,
                        open,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(series),
                        DueStatus.DUE_NOW));
        return this;
    }

    /** Adds a dose with what some series say of it. */
    public Answers dose(String group, DoseEvaluation... evaluations) {
        List<GroupVerdict> verdicts = evaluations.length == 0
                ? List.of()
                : List.of(new GroupVerdict(group, evaluations[0].status(), evaluations[0].reasons()));
        doses.add(new EvaluatedDose(
                doses.size() + 1,
                DoseAdministered.of(LocalDate.of(2024, 1, 1 + doses.size()), "03"),
                Optional.of("a vaccine"),
                List.of(group),
                Optional.empty(),
                List.of(evaluations),
                verdicts,
                List.of(evaluations)));
        return this;
    }

    public Forecast build() {
        return new Forecast(
                LocalDate.of(2025, 11, 22),
                new KnowledgeStamp("1", "test", "0", LocalDate.of(2025, 11, 10)),
                doses,
                groups.entrySet().stream()
                        .map(group -> VaccineGroupForecasts.of(group.getKey(), group.getValue()))
                        .toList(),
                List.of(),
                List.of());
    }

    /** Returns an open series that forecasts the dose of that number. */
    public static SeriesForecast open(String antigen, String series, SeriesType type, int number) {
        return series(antigen, series, type, SeriesStatus.NOT_COMPLETE, OptionalInt.of(number));
    }

    /** Returns a series that forecasts nothing. */
    public static SeriesForecast closed(String antigen, String series, SeriesType type, SeriesStatus status) {
        return series(antigen, series, type, status, OptionalInt.empty());
    }

    /** Returns what a series says of a dose. */
    public static DoseEvaluation evaluation(
            String antigen, String series, SeriesType type, EvaluationStatus status, EvaluationReason... reasons) {
        return new DoseEvaluation(antigen, series, type, status, List.of(reasons), List.of(), OptionalInt.of(1));
    }

    /** Returns dates of a dose that may be given and is recommended on that day. */
    public static ForecastDates from(String day) {
        Optional<LocalDate> date = Optional.of(LocalDate.parse(day));
        return new ForecastDates(date, date, Optional.empty(), Optional.empty(), date, Optional.empty());
    }

    /** Returns dates of a dose that is overdue after the second day. */
    public static ForecastDates between(String day, String pastDue) {
        Optional<LocalDate> date = Optional.of(LocalDate.parse(day));
        Optional<LocalDate> last = Optional.of(LocalDate.parse(pastDue));
        return new ForecastDates(date, date, last, Optional.empty(), date, last);
    }

    private static SeriesForecast series(
            String antigen, String series, SeriesType type, SeriesStatus status, OptionalInt number) {
        return new SeriesForecast(
                antigen,
                series,
                type,
                "1",
                status,
                Optional.empty(),
                ForecastDates.NONE,
                number,
                number,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                new SeriesForecast.Selection(true, OptionalInt.empty(), true, true));
    }
}
