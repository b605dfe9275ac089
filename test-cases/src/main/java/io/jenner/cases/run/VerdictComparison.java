package io.jenner.cases.run;

import io.jenner.cases.ExpectedVerdict;
import io.jenner.cases.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares what an answer says of a dose with what a case in our own format expects. */
final class VerdictComparison {

    private VerdictComparison() {}

    /** Returns the asserted fields of the dose of that number; without an answer every one failed. */
    static List<FieldResult> fields(ExpectedVerdict expected, int number, Optional<DoseVerdict> found) {
        List<FieldResult> fields = new ArrayList<>();
        expected.verdict()
                .ifPresent(verdict -> fields.add(FieldResult.ofEqual(
                        FieldResult.EVALUATION_STATUS + number,
                        verdict.label(),
                        found.flatMap(DoseVerdict::verdict).map(Verdict::label))));
        if (expected.allReasons() || !expected.reasons().isEmpty()) {
            String field = FieldResult.EVALUATION_REASON + number;
            Optional<Set<String>> reasons = found.map(DoseVerdict::reasons);
            fields.add(
                    expected.allReasons()
                            ? FieldResult.ofEqual(
                                    field, joined(expected.reasons()), reasons.map(VerdictComparison::joined))
                            : among(field, expected.reasons().iterator().next(), reasons));
        }
        expected.remark()
                .ifPresent(remark -> fields.add(
                        among(FieldResult.EVALUATION_REMARK + number, remark, found.map(DoseVerdict::remarks))));
        return fields;
    }

    private static FieldResult among(String field, String expected, Optional<Set<String>> found) {
        boolean passed = found.filter(labels -> labels.contains(expected)).isPresent();
        Optional<String> actual = passed
                ? Optional.of(expected)
                : found.filter(labels -> !labels.isEmpty()).map(VerdictComparison::joined);
        return new FieldResult(field, expected, actual, passed);
    }

    private static String joined(Set<String> labels) {
        return String.join(", ", new TreeSet<>(labels));
    }
}
