package io.jenner.cases.run;

import io.jenner.cases.ExpectedDose;
import io.jenner.cases.ExpectedRow;
import io.jenner.cases.TestCase;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.VaccineGroupForecast;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Compares an answer with a row of the CDC's case forms. */
final class RowComparison {

    /** CDC's cases count every dose of a row, whatever its date. */
    static final ForecastOptions OPTIONS = ForecastOptions.DEFAULT.countingDosesAfterAssessmentDate();

    private final TestCase testCase;
    private final ExpectedRow expected;

    RowComparison(TestCase testCase, ExpectedRow expected) {
        this.testCase = testCase;
        this.expected = expected;
    }

    CaseResult with(GroupAnswer answer) {
        Optional<VaccineGroupForecast> chosen = ForecastReduction.toOne(answer.forecasts());
        OptionalInt number =
                chosen.map(new DoseNumberAcrossBestSeries(answer)::of).orElse(OptionalInt.empty());
        RowForecastComparison forecast = new RowForecastComparison(expected, chosen, number);
        List<RowDoseComparison> doses = doses(answer);
        List<FieldResult> fields = new ArrayList<>(forecast.fields());
        doses.forEach(dose -> fields.addAll(dose.fields()));
        Optional<String> error = chosen.isPresent()
                ? Optional.empty()
                : Optional.of("no forecast for the vaccine group " + testCase.vaccineGroup());
        return new CaseResult(testCase, fields, error, remarks(forecast, doses));
    }

    /** Returns the fields of a row that got no answer at all: every one failed. */
    List<FieldResult> unanswered() {
        List<FieldResult> fields =
                new ArrayList<>(new RowForecastComparison(expected, Optional.empty(), OptionalInt.empty()).fields());
        int number = 1;
        for (ExpectedDose dose : expected.doses()) {
            String status = FieldResult.EVALUATION_STATUS + number;
            String reason = FieldResult.EVALUATION_REASON + number;
            dose.status().ifPresent(s -> fields.add(FieldResult.ofEqual(status, s.label(), Optional.empty())));
            dose.reason().ifPresent(r -> fields.add(FieldResult.ofEqual(reason, r.label(), Optional.empty())));
            number++;
        }
        return fields;
    }

    private List<RowDoseComparison> doses(GroupAnswer answer) {
        List<EvaluatedDose> actual = answer.doses();
        List<RowDoseComparison> doses = new ArrayList<>();
        for (int i = 0; i < expected.doses().size(); i++) {
            doses.add(new RowDoseComparison(expected.doses().get(i), actual.get(i), answer));
        }
        return doses;
    }

    private static Set<StricterMeasure> remarks(RowForecastComparison forecast, List<RowDoseComparison> doses) {
        Set<StricterMeasure> remarks = EnumSet.noneOf(StricterMeasure.class);
        if (forecast.isClosedWithDates()) {
            remarks.add(StricterMeasure.CLOSED_WITH_DATES);
        }
        if (forecast.hasUnexpectedPastDue()) {
            remarks.add(StricterMeasure.UNEXPECTED_PAST_DUE);
        }
        if (doses.stream().anyMatch(RowDoseComparison::agreesOutsideBestSeriesOnly)) {
            remarks.add(StricterMeasure.NOT_IN_BEST_SERIES);
        }
        return remarks;
    }
}
