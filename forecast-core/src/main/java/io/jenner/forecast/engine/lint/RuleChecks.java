package io.jenner.forecast.engine.lint;

import io.jenner.forecast.knowledge.Check;
import io.jenner.forecast.knowledge.Problem.Severity;
import java.util.Arrays;
import java.util.List;

/** What is looked for in rule files. */
enum RuleChecks {
    SYNTAX("rule-syntax", Severity.ERROR, "a rule file that cannot be read as DRL"),
    BANNED("rule-banned-construct", Severity.ERROR, "a construct that our rules do not use, such as salience"),
    IMPORT("rule-import", Severity.ERROR, "an import of a class that is not of Jenner, or that does not exist"),
    SHAPE("rule-shape", Severity.ERROR, "a rule that is not one pattern on a decision and one call on it"),
    TYPE("rule-unknown-type", Severity.ERROR, "a pattern on a type that is not known, or is no decision"),
    FIELD("rule-unknown-field", Severity.ERROR, "a constraint on a field that the decision does not have"),
    CONCLUSION_READ(
            "rule-reads-conclusion", Severity.ERROR, "a constraint on what rules conclude, which no rule can see"),
    VALUE("rule-unknown-value", Severity.ERROR, "a value that the field or the conclusion does not take"),
    METHOD(
            "rule-unknown-conclusion",
            Severity.ERROR,
            "a call that the decision does not have, or with other arguments"),
    NEVER("rule-never-matches", Severity.ERROR, "a rule whose constraints no question can meet"),
    ALWAYS_TRUE("rule-constraint-always-true", Severity.WARNING, "a constraint that every question meets"),
    NAME_TAKEN("rule-name-taken", Severity.ERROR, "two rules of one name"),
    REPLACES("rule-replaces-undeclared", Severity.ERROR, "a rule named like one it was not declared to replace"),
    NAME("rule-name", Severity.WARNING, "a rule name that is no sentence of 4 to 16 words"),
    SOURCE("rule-source", Severity.WARNING, "a rule without one @source that names a section, table, rule or decision"),
    NUMBER("rule-number", Severity.WARNING, "a number of several digits in a rule: numbers belong in the schedule");

    private final Check check;

    RuleChecks(String code, Severity severity, String description) {
        check = new Check(code, severity, description);
    }

    Check check() {
        return check;
    }

    static List<Check> all() {
        return Arrays.stream(values()).map(RuleChecks::check).toList();
    }
}
