package io.jenner.cases.run;

import io.jenner.cases.ExpectedRow;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.VaccineGroupForecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Compares the forecast of a group with what a case expects: equal, to the day; what is not asserted is left out. */
final class RowForecastComparison {

    private final ExpectedRow expected;
    private final Optional<VaccineGroupForecast> actual;
    private final OptionalInt actualNumber;

    RowForecastComparison(ExpectedRow expected, Optional<VaccineGroupForecast> actual, OptionalInt actualNumber) {
        this.expected = expected;
        this.actual = actual;
        this.actualNumber = actualNumber;
    }

    List<FieldResult> fields() {
        List<FieldResult> fields = new ArrayList<>();
        expected.status()
                .ifPresent(status -> fields.add(FieldResult.ofEqual(
                        FieldResult.SERIES_STATUS,
                        status.label(),
                        actual.map(found -> found.status().label()))));
        expected.forecastNumber()
                .ifPresent(number -> fields.add(
                        FieldResult.ofEqual(FieldResult.FORECAST_NUMBER, String.valueOf(number), text(actualNumber))));
        addDate(
                fields,
                FieldResult.EARLIEST_DATE,
                expected.earliest(),
                actual.flatMap(f -> f.dates().earliest()));
        addDate(
                fields,
                FieldResult.RECOMMENDED_DATE,
                expected.recommended(),
                actual.flatMap(f -> f.dates().recommended()));
        addDate(fields, FieldResult.PAST_DUE_DATE, expected.pastDue(), actualPastDue());
        return fields;
    }

    /** Returns whether the group is closed as expected, yet something is forecast. */
    boolean isClosedWithDates() {
        return expected.status()
                        .filter(status -> status != SeriesStatus.NOT_COMPLETE)
                        .isPresent()
                && actual.map(VaccineGroupForecast::status).equals(expected.status())
                && (actualNumber.isPresent()
                        || actual.filter(f -> f.dates().earliest().isPresent()
                                        || f.dates().recommended().isPresent()
                                        || f.dates().pastDue().isPresent())
                                .isPresent());
    }

    /** Returns whether the group is open and only the answer has a past due date. */
    boolean hasUnexpectedPastDue() {
        return expected.status()
                        .filter(status -> status == SeriesStatus.NOT_COMPLETE)
                        .isPresent()
                && expected.pastDue().isEmpty()
                && actualPastDue().isPresent();
    }

    private Optional<LocalDate> actualPastDue() {
        return actual.flatMap(found -> found.dates().pastDue());
    }

    private static void addDate(
            List<FieldResult> fields, String field, Optional<LocalDate> expected, Optional<LocalDate> actual) {
        expected.ifPresent(
                date -> fields.add(FieldResult.ofEqual(field, date.toString(), actual.map(LocalDate::toString))));
    }

    private static Optional<String> text(OptionalInt number) {
        return number.isPresent() ? Optional.of(String.valueOf(number.getAsInt())) : Optional.empty();
    }
}
