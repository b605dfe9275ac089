package io.jenner.cli.roster;

import io.jenner.cli.batch.Outcome;
import io.jenner.cli.batch.Outcome.Answered;
import io.jenner.cli.batch.Outcome.Unanswered;
import io.jenner.cli.batch.RecordError;
import io.jenner.cli.table.Cell;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.text.Texts;
import io.jenner.json.JennerJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts answers into rows: one for each patient and vaccine group. Immutable and safe to share between threads. */
final class ResultRows {

    private static final int MOST_ERRORS = 20;

    private final List<String> kept;
    private final Set<DueStatus> statuses;
    private final Texts texts;

    /**
     * Creates the rows of a run.
     *
     * @param kept headings of columns that come from the roster
     * @param statuses which due statuses are wanted; empty for all
     * @param texts words for people
     */
    ResultRows(List<String> kept, Set<DueStatus> statuses, Texts texts) {
        this.kept = kept;
        this.statuses = statuses;
        this.texts = texts;
    }

    /** Returns the headings of results. */
    List<String> headings() {
        return join(
                List.of("row", "id"),
                kept,
                List.of(
                        "as of",
                        "vaccine group",
                        "due status",
                        "meaning",
                        "decision",
                        "due from",
                        "earliest",
                        "recommended",
                        "past due",
                        "latest",
                        "dose number",
                        "series type",
                        "recommended vaccines",
                        "candidate vaccines",
                        "reasons",
                        "ask again on",
                        "findings",
                        "problem"));
    }

    /** Returns the headings of errors. */
    List<String> errorHeadings() {
        return join(List.of("row", "id"), kept, List.of("outcome", "place", "column", "found", "expected", "remedy"));
    }

    /** Returns the rows of results of a record: none where nothing of it is wanted. */
    List<List<Cell>> results(Outcome outcome) {
        if (outcome instanceof Answered answered) {
            Forecast forecast = answered.forecast();
            return forecast.groups().stream()
                    .filter(group -> statuses.isEmpty() || statuses.contains(group.dueStatus()))
                    .map(group -> join(head(outcome, answered.id()), group(forecast, group)))
                    .toList();
        }
        if (outcome instanceof Unanswered unanswered) {
            List<Cell> cells = new ArrayList<>(head(outcome, unanswered.id()));
            cells.addAll(List.of(Cell.BLANK, Cell.BLANK, Cell.of(kind(unanswered))));
            while (cells.size() < headings().size() - 1) {
                cells.add(Cell.BLANK);
            }
            cells.add(Cell.of(unanswered.errors().get(0).toString()));
            return List.of(cells);
        }
        return List.of();
    }

    /** Returns a row for each thing that is wrong with a record, at most 20. */
    List<List<Cell>> errors(Outcome outcome) {
        if (!(outcome instanceof Unanswered unanswered)) {
            return List.of();
        }
        return unanswered.errors().stream()
                .limit(MOST_ERRORS)
                .map(error -> join(head(outcome, unanswered.id()), error(unanswered, error)))
                .toList();
    }

    private static List<Cell> error(Unanswered unanswered, RecordError error) {
        return Stream.of(
                        kind(unanswered), error.place(), error.field(), error.found(), error.expected(), error.remedy())
                .map(Cell::of)
                .toList();
    }

    private static String kind(Unanswered unanswered) {
        return unanswered.kind().name().toLowerCase(Locale.ROOT);
    }

    private static List<Cell> head(Outcome outcome, Optional<String> id) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(outcome.line()));
        cells.add(Cell.of(id.orElse("")));
        outcome.kept().forEach(text -> cells.add(Cell.of(text)));
        return cells;
    }

    private List<Cell> group(Forecast forecast, VaccineGroupForecasts group) {
        Optional<VaccineGroupForecast> first =
                group.forecasts().stream().min(Comparator.comparing(VaccineGroupForecast::dueStatus));
        ForecastDates dates = first.map(VaccineGroupForecast::dates).orElse(ForecastDates.NONE);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(forecast.asOf()));
        cells.add(Cell.of(group.vaccineGroup()));
        cells.add(Cell.of(JennerJson.code(group.dueStatus())));
        cells.add(Cell.of(texts.of(group.dueStatus())));
        cells.add(Cell.of(group.decision().map(JennerJson::code).orElse("")));
        Stream.of(group.dueFrom(), dates.earliest(), dates.recommended(), dates.pastDue(), dates.latest())
                .map(ResultRows::day)
                .forEach(cells::add);
        cells.add(first.filter(found -> found.doseNumber().isPresent())
                .map(found -> Cell.of(found.doseNumber().getAsInt()))
                .orElse(Cell.BLANK));
        cells.add(
                Cell.of(first.map(found -> JennerJson.code(found.seriesType())).orElse("")));
        cells.add(cvx(first.map(VaccineGroupForecast::recommendedVaccines).orElse(List.of())));
        cells.add(cvx(first.map(VaccineGroupForecast::candidateVaccines).orElse(List.of())));
        cells.add(Cell.of(first.stream()
                .flatMap(found -> found.reasons().stream())
                .map(texts::of)
                .distinct()
                .collect(Collectors.joining("; "))));
        cells.add(day(forecast.reEvaluateOn()));
        cells.add(Cell.of(findings(forecast)));
        cells.add(Cell.BLANK);
        return cells;
    }

    private static Cell day(Optional<LocalDate> day) {
        return day.map(Cell::of).orElse(Cell.BLANK);
    }

    private static Cell cvx(List<VaccineProduct> vaccines) {
        return Cell.of(vaccines.stream().map(VaccineProduct::cvx).distinct().collect(Collectors.joining(" ")));
    }

    private static String findings(Forecast forecast) {
        return forecast.findings().stream()
                .map(Finding::code)
                .distinct()
                .map(JennerJson::code)
                .collect(Collectors.joining(" "));
    }

    @SafeVarargs
    private static <T> List<T> join(List<T>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
