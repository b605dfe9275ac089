package io.jenner.cases.run;

import io.jenner.cases.ExpectedAnswer;
import io.jenner.cases.ExpectedRow;
import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs cases on a forecaster. Safe for use by many threads. */
public final class CaseRunner {

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

    /** Returns the options that a case is forecast with: the CDC's forms count doses after the assessment date. */
    public static ForecastOptions options(TestCase testCase) {
        return testCase.expected() instanceof ExpectedRow ? RowComparison.OPTIONS : ForecastOptions.DEFAULT;
    }

    /** Runs a case. An exception of the forecaster is a failure of the case. */
    public CaseResult run(TestCase testCase) {
        long start = System.nanoTime();
        CaseResult result = compared(testCase);
        return result.after(Duration.ofNanos(System.nanoTime() - start));
    }

    private CaseResult compared(TestCase testCase) {
        if (testCase.expected() instanceof ExpectedRow row) {
            RowComparison comparison = new RowComparison(testCase, row);
            return run(testCase, comparison::with, comparison::unanswered);
        }
        AnswerComparison comparison = new AnswerComparison(testCase, (ExpectedAnswer) testCase.expected());
        return run(testCase, comparison::with, comparison::unanswered);
    }

    @SuppressWarnings("IllegalCatch")
    private CaseResult run(
            TestCase testCase, Function<GroupAnswer, CaseResult> compare, Supplier<List<FieldResult>> unanswered) {
        try {
            return compare.apply(answer(testCase));
        } catch (RuntimeException | StackOverflowError e) {
            String message = e.getClass().getSimpleName() + ": " + e.getMessage();
            return new CaseResult(testCase, unanswered.get(), Optional.of(message), Set.of());
        }
    }

    private GroupAnswer answer(TestCase testCase) {
        Forecast forecast = forecaster.forecast(testCase.patient(), testCase.asOf(), options(testCase));
        int given = testCase.patient().doses().size();
        if (forecast.doses().size() != given) {
            throw new IllegalStateException("found " + forecast.doses().size()
                    + " doses in the answer, expected those of the patient, " + given);
        }
        return new GroupAnswer(forecast, testCase.vaccineGroup());
    }
}
