package io.jenner.cases.run;

import io.jenner.cases.ExpectedDates.ExpectedDate;
import io.jenner.cases.ExpectedForecast;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineProduct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares the forecast of a group with what a case in our own format expects. */
final class GroupForecastComparison {

    private static final String NONE = "none";

    private final ExpectedForecast expected;
    private final Optional<VaccineGroupForecast> found;
    private final List<FieldResult> fields = new ArrayList<>();

    GroupForecastComparison(ExpectedForecast expected, Optional<VaccineGroupForecast> found) {
        this.expected = expected;
        this.found = found;
    }

    /** Returns the asserted fields; without a forecast every one failed. */
    List<FieldResult> fields() {
        fields.clear();
        expected.status()
                .ifPresent(status -> add(
                        FieldResult.SERIES_STATUS,
                        status.label(),
                        f -> f.status().label()));
        expected.reason()
                .ifPresent(reason -> addAmong(
                        FieldResult.FORECAST_REASON,
                        reason.label(),
                        f -> f.reasons().stream().map(r -> r.label())));
        number();
        date(FieldResult.EARLIEST_DATE, expected.dates().earliest(), ForecastDates::earliest);
        date(FieldResult.RECOMMENDED_DATE, expected.dates().recommended(), ForecastDates::recommended);
        date(FieldResult.PAST_DUE_DATE, expected.dates().pastDue(), ForecastDates::pastDue);
        date(FieldResult.LATEST_DATE, expected.dates().latest(), ForecastDates::latest);
        expected.antigens().ifPresent(names -> add(FieldResult.ANTIGENS, joined(names), f -> joined(f.antigens())));
        expected.vaccines()
                .ifPresent(codes -> add(FieldResult.VACCINES, joined(codes), f -> codes(f.recommendedVaccines())));
        expected.candidates()
                .ifPresent(codes -> add(FieldResult.CANDIDATES, joined(codes), f -> codes(f.candidateVaccines())));
        expected.best().ifPresent(names -> add(FieldResult.BEST_SERIES, joined(names), f -> joined(series(f))));
        expected.dueStatus()
                .ifPresent(dueStatus -> add(FieldResult.DUE_STATUS, word(dueStatus), f -> word(f.dueStatus())));
        return List.copyOf(fields);
    }

    private void number() {
        if (expected.dose().isPresent() || isClosed()) {
            String number =
                    expected.dose().isPresent() ? String.valueOf(expected.dose().getAsInt()) : NONE;
            add(
                    FieldResult.FORECAST_NUMBER,
                    number,
                    forecast -> forecast.doseNumber().isPresent()
                            ? String.valueOf(forecast.doseNumber().getAsInt())
                            : NONE);
        }
    }

    private void date(String field, ExpectedDate date, Function<ForecastDates, Optional<LocalDate>> actual) {
        if (date.asserted() || isClosed()) {
            add(field, text(date.date()), forecast -> text(actual.apply(forecast.dates())));
        }
    }

    /** A closed group has no dates and no number, whether or not the case says so. */
    private boolean isClosed() {
        return expected.status()
                .or(() -> found.map(VaccineGroupForecast::status))
                .filter(status -> status != SeriesStatus.NOT_COMPLETE)
                .isPresent();
    }

    private void add(String field, String wanted, Function<VaccineGroupForecast, String> actual) {
        fields.add(FieldResult.ofEqual(field, wanted, found.map(actual)));
    }

    private void addAmong(String field, String wanted, Function<VaccineGroupForecast, Stream<String>> actual) {
        List<String> labels = found.map(actual).orElse(Stream.of()).toList();
        add(field, wanted, forecast -> labels.contains(wanted) ? wanted : joined(labels));
    }

    private static List<String> series(VaccineGroupForecast forecast) {
        return forecast.series().stream().map(SeriesForecast::series).toList();
    }

    private static String codes(List<VaccineProduct> vaccines) {
        return joined(vaccines.stream().map(VaccineProduct::cvx).toList());
    }

    private static String joined(Collection<String> values) {
        return values.isEmpty() ? NONE : String.join(", ", new TreeSet<>(values));
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(NONE);
    }

    private static String word(DueStatus dueStatus) {
        return dueStatus.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
