package io.jenner.cases.impact;

import io.jenner.cases.TestCase;
import io.jenner.cases.run.CaseResult;
import io.jenner.cases.run.FieldResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case that agrees with one of the answers only.
 *
 * @param kind with which it agrees
 * @param suite name of the suite
 * @param id id of the case
 * @param vaccineGroup the vaccine group under test
 * @param title what the case shows; may be empty
 * @param place place of its person among all people
 * @param differences what it expects against what is said instead: now if it fails now, else before
 */
public record CaseEffect(
        Kind kind, String suite, String id, String vaccineGroup, String title, long place, List<String> differences) {

    public CaseEffect {
        differences = List.copyOf(differences);
    }

    /** With which answer a case agrees. */
    public enum Kind {
        /** It passed, and fails now. */
        FAILS_NOW,
        /** It failed, and passes now. */
        PASSES_NOW
    }

    static Optional<CaseEffect> of(long place, CaseResult was, CaseResult now) {
        if (was.passed() == now.passed()) {
            return Optional.empty();
        }
        TestCase testCase = now.testCase();
        return Optional.of(new CaseEffect(
                was.passed() ? Kind.FAILS_NOW : Kind.PASSES_NOW,
                testCase.suite(),
                testCase.id(),
                testCase.vaccineGroup(),
                testCase.title(),
                place,
                differences(was.passed() ? now : was)));
    }

    private static List<String> differences(CaseResult failed) {
        List<String> differences = new ArrayList<>(failed.error().stream().toList());
        failed.fields().stream()
                .filter(field -> !field.passed())
                .map(CaseEffect::told)
                .forEach(differences::add);
        return differences;
    }

    private static String told(FieldResult field) {
        return field.field() + ": expected " + field.expected() + ", found "
                + field.actual().orElse("nothing");
    }
}
