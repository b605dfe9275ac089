package io.jenner.forecast.engine.lint;

import java.util.List;

/**
 * Whether any question meets the constraints of a rule. All questions are tried, so the answer is exact: for
 * {@code ==}, {@code !=}, {@code in}, {@code not in}, {@code &&}, {@code ||} and {@code !} in any combination.
 */
final class Satisfiability {

    private final Rule rule;
    private final Questions questions;
    private final Sides sides;
    private final RuleFindings findings;

    Satisfiability(Rule rule, Questions questions, Sides sides, RuleFindings findings) {
        this.rule = rule;
        this.questions = questions;
        this.sides = sides;
        this.findings = findings;
    }

    /** Reports a rule that no question meets, at the first constraint that cannot be met, alone or beside another. */
    void check() {
        List<Constraint> constraints = rule.constraints();
        for (Constraint constraint : constraints) {
            if (!canBeMet(List.of(constraint))) {
                never(constraint, "a constraint that no " + rule.type().text() + " meets");
                return;
            }
            if (!canBeMet(List.of(new Constraint.Not(constraint)))) {
                findings.add(
                        RuleChecks.ALWAYS_TRUE,
                        constraint.at(),
                        "a constraint that every " + rule.type().text() + " meets",
                        "one that some meet and others do not",
                        "remove it, or correct it");
            }
        }
        for (int i = 0; i < constraints.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!canBeMet(List.of(constraints.get(j), constraints.get(i)))) {
                    never(
                            constraints.get(i),
                            "a constraint that is never met beside the one in line "
                                    + findings.line(constraints.get(j).at()) + " on '"
                                    + constraints
                                            .get(j)
                                            .operands()
                                            .findFirst()
                                            .orElseThrow()
                                            .text() + "'");
                    return;
                }
            }
        }
        if (!canBeMet(constraints)) {
            never(constraints.get(0), "constraints that no " + rule.type().text() + " meets together");
        }
    }

    private void never(Constraint at, String found) {
        findings.add(
                RuleChecks.NEVER,
                at.at(),
                found + "; rule \"" + rule.name().text() + "\" never matches",
                "constraints that can hold together",
                "remove one of them, or join alternatives with || or in (...)");
    }

    private boolean canBeMet(List<Constraint> constraints) {
        return questions.anyMatch(question -> constraints.stream().allMatch(constraint -> isMet(constraint, question)));
    }

    private boolean isMet(Constraint constraint, Object[] question) {
        if (constraint instanceof Constraint.All all) {
            return all.parts().stream().allMatch(part -> isMet(part, question));
        }
        if (constraint instanceof Constraint.Any any) {
            return any.parts().stream().anyMatch(part -> isMet(part, question));
        }
        if (constraint instanceof Constraint.Not not) {
            return !isMet(not.part(), question);
        }
        if (constraint instanceof Constraint.Flag flag) {
            return sides.of(flag.field()).in(question).equals(true);
        }
        Constraint.Comparison comparison = (Constraint.Comparison) constraint;
        Object left = sides.of(comparison.left()).in(question);
        boolean equal = comparison.right().stream()
                .anyMatch(right -> sides.of(right).in(question).equals(left));
        return equal != comparison.negated();
    }
}
