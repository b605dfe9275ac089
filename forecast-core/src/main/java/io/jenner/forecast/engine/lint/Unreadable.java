package io.jenner.forecast.engine.lint;

/** What could not be read, and where; the reader goes on behind the rule. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final transient RuleChecks check;
    private final transient Token at;
    private final transient String found;
    private final transient String expected;
    private final transient String remedy;

    Unreadable(RuleChecks check, Token at, String found, String expected, String remedy) {
        super(found, null, false, false);
        this.check = check;
        this.at = at;
        this.found = found;
        this.expected = expected;
        this.remedy = remedy;
    }

    Token at() {
        return at;
    }

    void addTo(RuleFindings findings) {
        findings.add(check, at, found, expected, remedy);
    }
}
