package io.jenner.forecast.engine.lint;

import io.jenner.forecast.engine.lint.Constraint.Operand;
import io.jenner.forecast.engine.lint.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the part of DRL that our rules use: package, imports, and rules of one pattern and one call.
 *
 * <p>After something that cannot be read it goes on with the next rule.
 */
final class RuleReader {

    private static final String CALL = "write it as in: $dose.notValid(EvaluationReason.TOO_YOUNG);";
    private static final String PATTERN = "write it as in: $dose : DoseDecision(minimumAge == Milestone.AHEAD)";

    private final TokenReader tokens;
    private final RuleFindings findings;
    private final List<Operand> imports = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Token> names = new ArrayList<>();

    private RuleReader(TokenReader tokens, RuleFindings findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    /** Reads a file and reports what cannot be read. */
    static RuleFile read(String text, RuleFindings findings) {
        RuleReader reader = new RuleReader(new TokenReader(Tokens.of(text)), findings);
        while (!reader.tokens.atEnd()) {
            reader.readNext();
        }
        return new RuleFile(List.copyOf(reader.imports), List.copyOf(reader.rules), List.copyOf(reader.names));
    }

    private void readNext() {
        int begin = tokens.position();
        try {
            readStatement();
        } catch (Unreadable unreadable) {
            skip();
            List<Token> banned =
                    tokens.since(begin).stream().filter(Banned::isBanned).toList();
            if (banned.isEmpty()) {
                unreadable.addTo(findings);
            }
            banned.forEach(token -> Banned.report(token, findings));
        }
    }

    /** Skips to the next rule or import. */
    private void skip() {
        while (!tokens.atEnd() && !isStatement(tokens.peek())) {
            Token token = tokens.take();
            if (token.is("end") && token.firstOnLine()) {
                break;
            }
        }
    }

    private static boolean isStatement(Token token) {
        return token.firstOnLine() && (token.is("rule") || token.is("import"));
    }

    private void readStatement() throws Unreadable {
        if (tokens.takes("package")) {
            tokens.needName("the name of the package", "write it as in: package org.example.rules");
            tokens.takes(";");
        } else if (tokens.takes("import")) {
            imports.add(
                    tokens.needName("the name of a class", "write it as in: import " + TypesInReach.HOME + "Amount"));
            tokens.takes(";");
        } else if (tokens.takes("rule")) {
            readRule();
        } else {
            Token token = tokens.take();
            throw new Unreadable(
                    RuleChecks.SYNTAX,
                    token,
                    token.shown(),
                    "'import' or 'rule'",
                    "begin each rule with 'rule' and its name in quotes");
        }
    }

    private void readRule() throws Unreadable {
        Token name = tokens.peek();
        if (name.kind() != Kind.TEXT && name.kind() != Kind.WORD || name.is("when")) {
            throw new Unreadable(
                    RuleChecks.SYNTAX, name, name.shown(), "the name of the rule in quotes", "give the rule a name");
        }
        tokens.take();
        names.add(name);
        List<String> sources = readHead();
        tokens.need("when", "before the pattern", "write 'when' on a line of its own after the name and the source");
        Token variable = readVariable();
        tokens.need(":", "after " + variable.shown(), PATTERN);
        Operand type = tokens.needName("the decision the rule is about", PATTERN);
        tokens.need("(", "after the decision", PATTERN);
        List<Constraint> constraints = new ConstraintReader(tokens).read();
        needThen(name);
        Rule.Call call = readCall();
        rules.add(new Rule(name, sources, variable, type, List.copyOf(constraints), call));
        needEnd(name);
    }

    private List<String> readHead() throws Unreadable {
        List<String> sources = new ArrayList<>();
        while (tokens.takes("@")) {
            Token annotation = tokens.needWord("the name of an annotation", "write it as in: @source(\"...\")");
            if (tokens.takes("(")) {
                Token value = tokens.take();
                if (annotation.is("source") && value.kind() == Kind.TEXT) {
                    sources.add(value.text());
                } else if (annotation.is("source")) {
                    throw new Unreadable(
                            RuleChecks.SYNTAX, value, value.shown(), "a text in quotes", "put the source in quotes");
                }
                while (!tokens.sees(")") && !tokens.sees("when") && !tokens.atEnd()) {
                    tokens.take();
                }
                tokens.need(")", "after the annotation", "close the bracket");
            }
        }
        return sources;
    }

    private Token readVariable() throws Unreadable {
        Token variable = tokens.peek();
        if (variable.kind() != Kind.WORD || !variable.text().startsWith("$")) {
            throw new Unreadable(
                    RuleChecks.SHAPE,
                    variable,
                    variable.shown(),
                    "one pattern, which begins with a name for the decision, such as $dose",
                    PATTERN);
        }
        return tokens.take();
    }

    private void needThen(Token name) throws Unreadable {
        Token token = tokens.peek();
        if (token.is("then")) {
            tokens.take();
            return;
        }
        boolean more = token.text().startsWith("$") || token.is("not") || token.is("or") || token.is("and");
        throw new Unreadable(
                more ? RuleChecks.SHAPE : RuleChecks.SYNTAX,
                token,
                token.shown(),
                "'then' after the pattern" + (more ? ": a rule has exactly one" : ""),
                more
                        ? "ask for one decision only; what else it should know has to be a field of it"
                        : "write 'then' on a line of its own before the call of rule \"" + name.text() + "\"");
    }

    private Rule.Call readCall() throws Unreadable {
        Token variable = tokens.peek();
        if (variable.is("end")) {
            throw new Unreadable(RuleChecks.SHAPE, variable, "no call before 'end'", "one call on the decision", CALL);
        }
        tokens.needWord("one call on the decision", CALL);
        tokens.need(".", "and a call after " + variable.shown(), CALL);
        Token method = tokens.needWord("the name of a conclusion", CALL);
        tokens.need("(", "after " + method.shown(), CALL);
        List<Operand> arguments = new ArrayList<>();
        if (!tokens.takes(")")) {
            do {
                arguments.add(argument());
            } while (tokens.takes(","));
            tokens.need(")", "after the last argument", "close the bracket");
        }
        tokens.need(";", "after the call", "end the call with ;");
        return new Rule.Call(variable, method, List.copyOf(arguments));
    }

    private Operand argument() throws Unreadable {
        Token first = tokens.peek();
        String sign = tokens.takes("-") ? "-" : "";
        if (tokens.peek().kind() == Kind.NUMBER || tokens.peek().kind() == Kind.TEXT) {
            Token value = tokens.take();
            return new Operand(first, value.kind() == Kind.TEXT ? "\"" + value.text() + "\"" : sign + value.text());
        }
        return tokens.needName("a value such as EvaluationReason.TOO_YOUNG", CALL);
    }

    private void needEnd(Token name) throws Unreadable {
        Token token = tokens.peek();
        if (token.is("end")) {
            tokens.take();
        } else if (token.is("rule") || token.kind() == Kind.END_OF_FILE) {
            throw new Unreadable(
                    RuleChecks.SYNTAX,
                    token,
                    token.shown(),
                    "'end' after the call of rule \"" + name.text() + "\"",
                    "write 'end' on a line of its own");
        } else {
            throw new Unreadable(
                    RuleChecks.SHAPE,
                    token,
                    token.shown(),
                    "'end': a rule makes exactly one call",
                    "keep one call; a second conclusion is a rule of its own");
        }
    }
}
