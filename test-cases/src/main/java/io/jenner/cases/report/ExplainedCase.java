package io.jenner.cases.report;

import io.jenner.cases.TestCase;
import io.jenner.cases.ruled.Ruling;
import io.jenner.cases.run.CaseResult;
import io.jenner.cases.run.CaseRunner;
import io.jenner.cases.run.FieldResult;
import io.jenner.cases.words.ExplanationPage;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import java.util.List;
import java.util.Locale;

/** One case as text: what was expected and what was found, field by field, and how the answer came about. */
public final class ExplainedCase {

    private final StringBuilder text = new StringBuilder();

    private ExplainedCase() {}

    /**
     * Returns the outcome of a case as text, with the explanation of its vaccine group where there is an answer.
     *
     * @param forecaster the forecaster that the case was run on; it is asked once more, for the explanation
     */
    public static String of(CaseResult result, Forecaster forecaster) {
        ExplainedCase explained = new ExplainedCase();
        explained.head(result);
        result.error().ifPresent(error -> explained.line("  %s", error));
        explained.fields(result.fields());
        explained.line("");
        return explained.text + explanation(result.testCase(), forecaster);
    }

    /** Returns how the answer for the vaccine group of a case came about; what kept it from one, if there is none. */
    @SuppressWarnings("IllegalCatch")
    static String explanation(TestCase testCase, Forecaster forecaster) {
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

    private void head(CaseResult result) {
        TestCase testCase = result.testCase();
        line(
                "CASE %s of %s: %s",
                testCase.id(), testCase.suite(), result.outcome().label());
        if (!testCase.title().isBlank()) {
            line("  %s", testCase.title());
        }
        testCase.source()
                .ifPresent(source -> line(
                        "  Source: %s; %s", String.join(", ", source.spec()), String.join(", ", source.schedule())));
        result.ruling().ifPresent(ruling -> line("  %s", told(ruling)));
        line("");
    }

    private static String told(Ruling ruling) {
        return "Ruled: " + ruling.why() + " (decision " + ruling.decision() + ")";
    }

    private void fields(List<FieldResult> fields) {
        line("  %-24s %-26s %-26s %s", "Field", "Expected", "Found", "");
        for (FieldResult field : fields) {
            line(
                    "  %-24s %-26s %-26s %s",
                    field.field(), field.expected(), field.actual().orElse("nothing"), field.passed() ? "" : "differs");
        }
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append(System.lineSeparator());
    }
}
