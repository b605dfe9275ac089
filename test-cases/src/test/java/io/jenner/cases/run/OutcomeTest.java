package io.jenner.cases.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.ExpectedRow;
import io.jenner.cases.TestCase;
import io.jenner.cases.ruled.Ruling;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a case comes out beside the ruling on it. */
class OutcomeTest {

    private static final FieldResult GOOD = FieldResult.ofEqual("seriesStatus", "Complete", Optional.of("Complete"));
    private static final FieldResult OTHER_DATE =
            FieldResult.ofEqual("earliestDate", "2025-01-01", Optional.of("2025-01-02"));
    private static final FieldResult NO_DATE = FieldResult.ofEqual("pastDueDate", "2025-01-01", Optional.empty());
    private static final Map<String, Optional<String>> RULED =
            Map.of("earliestDate", Optional.of("2025-01-02"), "pastDueDate", Optional.empty());

    @Test
    void absentValueIsRuledAsNone() {
        FieldResult none = FieldResult.ofEqual("latestDate", "2025-01-01", Optional.of("none"));

        assertThat(ruled(result(Optional.empty(), none), Map.of("latestDate", Optional.empty()))
                        .outcome())
                .isEqualTo(Outcome.RULED);
    }

    @Test
    void caseWithoutRulingPassesOrFails() {
        assertThat(result(Optional.empty(), GOOD).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(result(Optional.empty(), GOOD, NO_DATE).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void caseThatDiffersInTheRuledFieldsAsRuledIsRuled() {
        assertThat(outcome(RULED, GOOD, OTHER_DATE, NO_DATE)).isEqualTo(Outcome.RULED);
    }

    @Test
    void caseThatDiffersInFewerOrMoreFieldsOrByAnotherAnswerFails() {
        assertThat(outcome(RULED, GOOD, NO_DATE)).isEqualTo(Outcome.FAILED);
        assertThat(outcome(Map.of("pastDueDate", Optional.empty()), OTHER_DATE, NO_DATE))
                .isEqualTo(Outcome.FAILED);
        assertThat(outcome(Map.of("earliestDate", Optional.of("2025-01-03")), OTHER_DATE))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void ruledCaseThatAgreesPassesUnexpectedly() {
        CaseResult result = ruled(result(Optional.empty(), GOOD), RULED);

        assertThat(result.outcome()).isEqualTo(Outcome.UNEXPECTED_PASS);
        assertThat(result.outcome().isGood()).isFalse();
        assertThat(result.passed()).isTrue();
    }

    @Test
    void exceptionIsNotExcusedByRuling() {
        CaseResult failed = result(Optional.of("IllegalStateException: broken"), NO_DATE);

        assertThat(ruled(failed, Map.of("pastDueDate", Optional.empty())).outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void rulingOnCaseThatTheSuiteLacksIsNotedOnly() {
        SuiteResult suite = new SuiteResult("x", List.of(result(Optional.empty(), GOOD)))
                .ruledBy(List.of(new Ruling("gone", "Why.", RULED, Optional.empty(), "0011")));

        assertThat(suite.absent()).containsExactly("gone");
        assertThat(suite.count(Outcome.PASSED)).isEqualTo(1);
    }

    private static Outcome outcome(Map<String, Optional<String>> answers, FieldResult... fields) {
        return ruled(result(Optional.empty(), fields), answers).outcome();
    }

    private static CaseResult ruled(CaseResult result, Map<String, Optional<String>> answers) {
        return new SuiteResult("x", List.of(result))
                .ruledBy(List.of(new Ruling("1", "Why.", answers, Optional.empty(), "0011")))
                .cases()
                .get(0);
    }

    private static CaseResult result(Optional<String> error, FieldResult... fields) {
        TestCase testCase = new TestCase(
                "1",
                "x",
                "",
                "HPV",
                Patient.born("2010-01-01").build(),
                LocalDate.of(2025, 11, 22),
                new ExpectedRow(
                        Optional.of(SeriesStatus.COMPLETE),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                Optional.empty());
        return new CaseResult(testCase, List.of(fields), error, Set.of());
    }
}
