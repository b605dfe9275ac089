package io.jenner.cli;

import io.jenner.cases.TestCase;
import io.jenner.cases.run.CaseResult;
import io.jenner.cases.run.CaseRunner;
import io.jenner.cases.run.FieldResult;
import io.jenner.cli.answer.ExplanationPage;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import java.util.List;
import java.util.Locale;

/** One case as text: what was expected and what was found, field by field, and how the answer came about. */
final class ExplainedCase {

    private final StringBuilder text = new StringBuilder();

    private ExplainedCase() {}

    /** Runs a case and returns its outcome as text, with the explanation of its vaccine group. */
    static String of(TestCase testCase, CaseResult result, Forecaster forecaster) {
        ExplainedCase explained = new ExplainedCase();
        explained.head(testCase, result);
        result.error().ifPresent(error -> explained.line("  %s", error));
        explained.fields(result.fields());
        Forecast forecast = forecaster.forecast(
                testCase.patient(),
                testCase.asOf(),
                CaseRunner.options(testCase).withExplanations());
        explained.line("");
        return explained.text + ExplanationPage.of(forecast, List.of(testCase.vaccineGroup()));
    }

    private void head(TestCase testCase, CaseResult result) {
        line("CASE %s of %s: %s", testCase.id(), testCase.suite(), result.passed() ? "passed" : "FAILED");
        if (!testCase.title().isBlank()) {
            line("  %s", testCase.title());
        }
        testCase.source()
                .ifPresent(source -> line(
                        "  Source: %s; %s", String.join(", ", source.spec()), String.join(", ", source.schedule())));
        line("");
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
