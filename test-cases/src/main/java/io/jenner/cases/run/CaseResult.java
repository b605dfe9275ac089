package io.jenner.cases.run;

import io.jenner.cases.TestCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The outcome of one case.
 *
 * @param testCase the case
 * @param fields every asserted field, in the order of a row
 * @param error why the case failed apart from its fields: no forecast for the group, or an exception's message
 * @param remarks what a stricter comparison would object to; does not make the case fail
 */
public record CaseResult(
        TestCase testCase, List<FieldResult> fields, Optional<String> error, Set<StricterMeasure> remarks) {

    public CaseResult {
        fields = List.copyOf(fields);
        remarks = Set.copyOf(remarks);
    }

    /** Returns whether every asserted field agrees and nothing else went wrong. */
    public boolean passed() {
        return error.isEmpty() && fields.stream().allMatch(FieldResult::passed);
    }
}
