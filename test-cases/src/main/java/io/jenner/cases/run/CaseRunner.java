package io.jenner.cases.run;

import io.jenner.cases.ExpectedDose;
import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.VaccineGroupForecast;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** Runs cases on a forecaster. Safe for use by many threads. */
public final class CaseRunner {

    /** CDC's cases count every dose of a row, whatever its date. */
    private static final ForecastOptions OPTIONS = new ForecastOptions(true);

    private final Forecaster forecaster;

    public CaseRunner(Forecaster forecaster) {
        this.forecaster = forecaster;
    }

    /**
     * Runs a suite.
     *
     * @param suite the suite
     * @param whenDone is told of every case as soon as it is done
     */
    public SuiteResult run(Suite suite, Consumer<CaseResult> whenDone) {
        List<CaseResult> results = new ArrayList<>();
        for (TestCase testCase : suite.cases()) {
            CaseResult result = run(testCase);
            results.add(result);
            whenDone.accept(result);
        }
        return new SuiteResult(suite.name(), results);
    }

    /** Runs a case. An exception of the forecaster is a failure of the case. */
    @SuppressWarnings("IllegalCatch")
    public CaseResult run(TestCase testCase) {
        try {
            Forecast forecast = forecaster.forecast(testCase.patient(), testCase.asOf(), OPTIONS);
            return compare(testCase, new GroupAnswer(forecast, testCase.vaccineGroup()));
        } catch (RuntimeException | StackOverflowError e) {
            String message = e.getClass().getSimpleName() + ": " + e.getMessage();
            return new CaseResult(testCase, UnansweredFields.of(testCase.expected()), Optional.of(message), Set.of());
        }
    }

    private static CaseResult compare(TestCase testCase, GroupAnswer answer) {
        Optional<VaccineGroupForecast> chosen = ForecastReduction.toOne(answer.forecasts());
        OptionalInt number =
                chosen.map(new DoseNumberAcrossBestSeries(answer)::of).orElse(OptionalInt.empty());
        ForecastComparison forecast = new ForecastComparison(testCase.expected(), chosen, number);
        List<DoseComparison> doses = doses(testCase, answer);
        List<FieldResult> fields = new ArrayList<>(forecast.fields());
        doses.forEach(dose -> fields.addAll(dose.fields()));
        Optional<String> error = chosen.isPresent()
                ? Optional.empty()
                : Optional.of("no forecast for the vaccine group " + testCase.vaccineGroup());
        return new CaseResult(testCase, fields, error, remarks(forecast, doses));
    }

    private static List<DoseComparison> doses(TestCase testCase, GroupAnswer answer) {
        List<ExpectedDose> expected = testCase.expected().doses();
        List<EvaluatedDose> actual = answer.doses();
        if (actual.size() != testCase.patient().doses().size()) {
            throw new IllegalStateException("found " + actual.size() + " doses in the answer, expected those of the"
                    + " patient, " + testCase.patient().doses().size());
        }
        List<DoseComparison> doses = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            doses.add(new DoseComparison(expected.get(i), actual.get(i), answer));
        }
        return doses;
    }

    private static Set<StricterMeasure> remarks(ForecastComparison forecast, List<DoseComparison> doses) {
        Set<StricterMeasure> remarks = EnumSet.noneOf(StricterMeasure.class);
        if (forecast.isClosedWithDates()) {
            remarks.add(StricterMeasure.CLOSED_WITH_DATES);
        }
        if (forecast.hasUnexpectedPastDue()) {
            remarks.add(StricterMeasure.UNEXPECTED_PAST_DUE);
        }
        if (doses.stream().anyMatch(DoseComparison::agreesOutsideBestSeriesOnly)) {
            remarks.add(StricterMeasure.NOT_IN_BEST_SERIES);
        }
        return remarks;
    }
}
