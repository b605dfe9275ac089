package io.jenner.cases.junit;

import io.jenner.cases.report.CaseText;
import io.jenner.cases.report.ExplainedCase;
import io.jenner.cases.ruled.Ruling;
import io.jenner.cases.run.CaseResult;
import io.jenner.cases.run.FieldResult;
import io.jenner.forecast.Forecaster;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Turns how a case came out into how its test ends. */
final class CaseCheck {

    private CaseCheck() {}

    /** Returns if the case passed, and throws what ends the test otherwise. */
    static void of(CaseResult result, Forecaster forecaster) {
        switch (result.outcome()) {
            case PASSED -> {
                // the test passes
            }
            case RULED -> throw new TestAbortedException(told(result.ruling().orElseThrow()));
            case UNEXPECTED_PASS ->
                throw new AssertionFailedError("passed unexpectedly: take it off the list of ruled cases. "
                        + told(result.ruling().orElseThrow()));
            case FAILED -> throw failure(result, forecaster);
        }
    }

    /** Holds expected and actual as text too, which development environments show side by side. */
    private static AssertionFailedError failure(CaseResult result, Forecaster forecaster) {
        return new AssertionFailedError(
                CaseText.differences(result)
                        + System.lineSeparator()
                        + CaseText.of(result)
                        + System.lineSeparator()
                        + ExplainedCase.explanation(result.testCase(), forecaster),
                lines(result, FieldResult::expected),
                lines(result, field -> field.actual().orElse("nothing")));
    }

    private static String lines(CaseResult result, Function<FieldResult, String> value) {
        return result.fields().stream()
                .map(field -> field.field() + ": " + value.apply(field))
                .collect(Collectors.joining("\n"));
    }

    private static String told(Ruling ruling) {
        return "ruled: " + ruling.why() + " (decision " + ruling.decision() + ")";
    }
}
