package io.jenner.forecast.engine.lint;

import io.jenner.forecast.engine.lint.Constraint.Operand;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands in the brackets of a pattern. */
final class ConstraintReader {

    private static final String EXPECTED = "a field, true, false, or a value such as Milestone.AHEAD";
    private static final String REMEDY = "write it as in: minimumAge == Milestone.AHEAD";

    private final TokenReader tokens;

    ConstraintReader(TokenReader tokens) {
        this.tokens = tokens;
    }

    /** Reads constraints up to the closing bracket, which is taken, too. */
    List<Constraint> read() throws Unreadable {
        List<Constraint> constraints = new ArrayList<>();
        if (tokens.takes(")")) {
            return constraints;
        }
        do {
            constraints.add(any());
        } while (tokens.takes(","));
        if (!tokens.sees(")")) {
            throw unexpected();
        }
        tokens.take();
        return constraints;
    }

    private Unreadable unexpected() {
        Token token = tokens.peek();
        if (token.is("then") || token.kind() == Token.Kind.END_OF_FILE) {
            return new Unreadable(
                    RuleChecks.SYNTAX, token, token.shown(), "')' after the last constraint", "close the bracket");
        }
        if (token.kind() == Token.Kind.WORD || token.is("(") || token.is("!")) {
            return new Unreadable(
                    RuleChecks.SYNTAX,
                    token,
                    token.shown(),
                    "',' before the next constraint, or ')' after the last",
                    "add a comma between the constraints");
        }
        return new Unreadable(
                RuleChecks.SYNTAX,
                token,
                token.shown(),
                "',' or ')'",
                "compare with ==, !=, in or not in, and join with && or ||");
    }

    private Constraint any() throws Unreadable {
        List<Constraint> parts = new ArrayList<>(List.of(all()));
        while (tokens.takes("||")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Constraint.Any(parts);
    }

    private Constraint all() throws Unreadable {
        List<Constraint> parts = new ArrayList<>(List.of(one()));
        while (tokens.takes("&&")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new Constraint.All(parts);
    }

    private Constraint one() throws Unreadable {
        if (tokens.takes("!")) {
            return new Constraint.Not(one());
        }
        if (tokens.takes("(")) {
            Constraint inner = any();
            tokens.need(")", "after the part in brackets", "close the bracket");
            return inner;
        }
        return comparison(operand());
    }

    private Constraint comparison(Operand left) throws Unreadable {
        if (tokens.takes("==")) {
            return new Constraint.Comparison(left, false, List.of(operand()));
        }
        if (tokens.takes("!=")) {
            return new Constraint.Comparison(left, true, List.of(operand()));
        }
        if (tokens.takes("in")) {
            return new Constraint.Comparison(left, false, list());
        }
        if (tokens.takes("not")) {
            tokens.need("in", "after 'not'", "write 'not in (...)'");
            return new Constraint.Comparison(left, true, list());
        }
        Token token = tokens.peek();
        if (token.is("=")) {
            throw new Unreadable(RuleChecks.SYNTAX, token, "'='", "'==' to compare", "write ==");
        }
        if (token.is("<") || token.is(">") || token.is("<=") || token.is(">=")) {
            throw new Unreadable(
                    RuleChecks.VALUE,
                    token,
                    token.shown(),
                    "==, !=, in or not in: a rule compares no numbers and no dates",
                    "compare with a value such as Milestone.AHEAD; numbers and dates belong in the schedule files");
        }
        return new Constraint.Flag(left);
    }

    private List<Operand> list() throws Unreadable {
        tokens.need("(", "before the values", "write the values in brackets");
        List<Operand> values = new ArrayList<>();
        do {
            values.add(operand());
        } while (tokens.takes(","));
        tokens.need(")", "after the values", "close the bracket");
        return values;
    }

    private Operand operand() throws Unreadable {
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.TEXT || token.kind() == Token.Kind.NUMBER) {
            throw new Unreadable(
                    RuleChecks.VALUE,
                    token,
                    token.kind() == Token.Kind.TEXT ? token.shown() : "the number " + token.text(),
                    EXPECTED,
                    "compare with a named value; codes, ages and dates belong in the schedule files");
        }
        if (token.is(")") || token.is(",")) {
            throw new Unreadable(
                    RuleChecks.SYNTAX, token, token.shown(), EXPECTED, "remove the comma, or write what is missing");
        }
        Operand operand = tokens.needName(EXPECTED, REMEDY);
        if (tokens.sees("(") || tokens.sees(":")) {
            throw new Unreadable(
                    RuleChecks.SHAPE,
                    tokens.peek(),
                    tokens.peek().shown() + " after '" + operand.text() + "'",
                    "a field that is compared",
                    REMEDY);
        }
        return operand;
    }
}
