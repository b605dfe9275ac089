package io.jenner.cases.report;

import io.jenner.cases.Verdict;
import io.jenner.cases.run.CaseResult;
import io.jenner.cases.run.ComparedForecast;
import io.jenner.cases.run.DoseVerdict;
import io.jenner.cases.run.FieldResult;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.VaccineGroupForecast;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One side of a time line: what a case expects, or what the answer says.
 *
 * @param title which side it is
 * @param state status and dose number in words; may be empty
 * @param doses one entry for each dose of the patient; empty where nothing is said of it
 * @param earliest first day on which the next dose may be given
 * @param recommended first day on which it is recommended
 * @param pastDue last day before it is overdue
 */
record Lane(
        String title,
        String state,
        List<Optional<Verdict>> doses,
        Optional<LocalDate> earliest,
        Optional<LocalDate> recommended,
        Optional<LocalDate> pastDue) {

    Lane {
        doses = List.copyOf(doses);
    }

    /** Returns what a case expects; what it does not assert is not there. */
    static Lane expected(CaseResult result) {
        List<Optional<Verdict>> doses = new ArrayList<>();
        for (int number = 1; number <= result.testCase().patient().doses().size(); number++) {
            doses.add(expected(result, FieldResult.EVALUATION_STATUS + number).flatMap(Lane::verdict));
        }
        return new Lane(
                "Expected",
                state(
                        expected(result, FieldResult.SERIES_STATUS).orElse(""),
                        expected(result, FieldResult.FORECAST_NUMBER).orElse("")),
                doses,
                expected(result, FieldResult.EARLIEST_DATE).flatMap(Lane::date),
                expected(result, FieldResult.RECOMMENDED_DATE).flatMap(Lane::date),
                expected(result, FieldResult.PAST_DUE_DATE).flatMap(Lane::date));
    }

    /** Returns what the answer says of the same. */
    static Lane found(CaseResult result, Forecast answer) {
        Optional<VaccineGroupForecast> forecast = ComparedForecast.of(result.testCase(), answer);
        ForecastDates dates = forecast.map(VaccineGroupForecast::dates).orElse(ForecastDates.NONE);
        return new Lane(
                "Found",
                forecast.map(found -> state(
                                found.status().label(),
                                found.doseNumber().isPresent()
                                        ? String.valueOf(found.doseNumber().getAsInt())
                                        : ""))
                        .orElse("no forecast"),
                verdicts(result, ComparedForecast.verdicts(result.testCase(), answer)),
                dates.earliest(),
                dates.recommended(),
                dates.pastDue());
    }

    /** What was compared comes first: a row of the CDC's forms may ask for the series of one type. */
    private static List<Optional<Verdict>> verdicts(CaseResult result, List<DoseVerdict> ofGroup) {
        List<Optional<Verdict>> verdicts = new ArrayList<>();
        for (int number = 1; number <= ofGroup.size(); number++) {
            Optional<FieldResult> compared = field(result, FieldResult.EVALUATION_STATUS + number);
            verdicts.add(
                    compared.isPresent()
                            ? compared.get().actual().flatMap(Lane::verdict)
                            : ofGroup.get(number - 1).verdict());
        }
        return verdicts;
    }

    private static String state(String status, String number) {
        boolean noNumber = number.isEmpty() || number.equals("none");
        return noNumber ? status : status + (status.isEmpty() ? "" : ", ") + "dose " + number;
    }

    private static Optional<String> expected(CaseResult result, String field) {
        return field(result, field).map(FieldResult::expected);
    }

    private static Optional<FieldResult> field(CaseResult result, String name) {
        return result.fields().stream()
                .filter(field -> field.field().equals(name))
                .findFirst();
    }

    private static Optional<Verdict> verdict(String label) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.label().equals(label))
                .findFirst();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
