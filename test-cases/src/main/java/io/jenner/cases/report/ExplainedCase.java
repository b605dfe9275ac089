package io.jenner.cases.report;

import io.jenner.cases.TestCase;
import io.jenner.cases.run.CaseResult;
import io.jenner.cases.run.CaseRunner;
import io.jenner.cases.words.ExplanationPage;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import java.util.List;

/** One case as text: what was expected and what was found, field by field, and how the answer came about. */
public final class ExplainedCase {

    private ExplainedCase() {}

    /**
     * Returns the outcome of a case as text, with the explanation of its vaccine group where there is an answer.
     *
     * @param forecaster the forecaster that the case was run on; it is asked once more, for the explanation
     */
    public static String of(CaseResult result, Forecaster forecaster) {
        TestCase testCase = result.testCase();
        String line = System.lineSeparator();
        return "CASE " + testCase.id() + " of " + testCase.suite() + ": "
                + result.outcome().label() + line
                + CaseText.of(result).indent(2).replace("\n", line) + line
                + explanation(testCase, forecaster);
    }

    /** Returns how the answer for the vaccine group of a case came about; what kept it from one, if there is none. */
    @SuppressWarnings("IllegalCatch")
    public static String explanation(TestCase testCase, Forecaster forecaster) {
        try {
            Forecast forecast = forecaster.forecast(
                    testCase.patient(),
                    testCase.asOf(),
                    CaseRunner.options(testCase).withExplanations());
            return ExplanationPage.of(forecast, List.of(testCase.vaccineGroup()));
        } catch (RuntimeException | StackOverflowError e) {
            return "No explanation: " + e.getClass().getSimpleName() + ": " + e.getMessage() + System.lineSeparator();
        }
    }
}
