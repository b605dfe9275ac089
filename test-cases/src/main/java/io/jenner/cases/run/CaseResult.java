package io.jenner.cases.run;

import io.jenner.cases.TestCase;
import io.jenner.cases.ruled.Ruling;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The outcome of one case.
 *
 * @param testCase the case
 * @param fields every asserted field, in the order of a row
 * @param error why the case failed apart from its fields: no forecast for the group, or an exception's message
 * @param remarks what a stricter comparison would object to; does not make the case fail
 * @param ruling how the case is known to differ; empty for most
 * @param took how long the forecast and the comparison took; zero where nobody looked
 */
public record CaseResult(
        TestCase testCase,
        List<FieldResult> fields,
        Optional<String> error,
        Set<StricterMeasure> remarks,
        Optional<Ruling> ruling,
        Duration took) {

    /** What our own format calls an absent value; a list of ruled cases uses the word for both. */
    private static final String NONE = "none";

    public CaseResult {
        fields = List.copyOf(fields);
        remarks = Set.copyOf(remarks);
    }

    /** Makes the result of a case that is not ruled. */
    public CaseResult(
            TestCase testCase, List<FieldResult> fields, Optional<String> error, Set<StricterMeasure> remarks) {
        this(testCase, fields, error, remarks, Optional.empty(), Duration.ZERO);
    }

    /** Returns the result as it is with the ruling on the case, if there is one. */
    public CaseResult ruledBy(Optional<Ruling> known) {
        return new CaseResult(testCase, fields, error, remarks, known, took);
    }

    /** Returns the result as it is with the time it took. */
    CaseResult after(Duration time) {
        return new CaseResult(testCase, fields, error, remarks, ruling, time);
    }

    /** Returns whether every asserted field agrees and nothing else went wrong. */
    public boolean passed() {
        return error.isEmpty() && fields.stream().allMatch(FieldResult::passed);
    }

    /** Returns how the case came out, in view of the ruling on it. */
    public Outcome outcome() {
        if (passed()) {
            return ruling.isPresent() ? Outcome.UNEXPECTED_PASS : Outcome.PASSED;
        }
        return ruling.filter(this::isAsRuled).isPresent() ? Outcome.RULED : Outcome.FAILED;
    }

    private boolean isAsRuled(Ruling known) {
        Map<String, Optional<String>> answers = new HashMap<>();
        fields.stream()
                .filter(field -> !field.passed())
                .forEach(field -> answers.put(field.field(), field.actual().filter(answer -> !answer.equals(NONE))));
        return answers.equals(known.answers()) && error.equals(known.error());
    }
}
