package io.jenner.forecast.engine.lint;

import io.jenner.forecast.engine.lint.Token.Kind;
import java.util.List;

/** Goes through the tokens of a file. */
final class TokenReader {

    private final List<Token> tokens;
    private int next;

    TokenReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Returns how far it has come. */
    int position() {
        return next;
    }

    /** Returns the tokens that were taken since. */
    List<Token> since(int position) {
        return tokens.subList(position, next);
    }

    Token peek() {
        return tokens.get(next);
    }

    /** Returns the next token and goes on; stays at the end of the file. */
    Token take() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    boolean atEnd() {
        return peek().kind() == Kind.END_OF_FILE;
    }

    boolean sees(String text) {
        return peek().is(text);
    }

    /** Goes on if this comes next, and returns whether it did. */
    boolean takes(String text) {
        boolean seen = sees(text);
        if (seen) {
            take();
        }
        return seen;
    }

    /** Takes what must come next. */
    Token need(String text, String where, String remedy) throws Unreadable {
        if (!sees(text)) {
            throw new Unreadable(RuleChecks.SYNTAX, peek(), peek().shown(), "'" + text + "' " + where, remedy);
        }
        return take();
    }

    /** Takes a word that must come next. */
    Token needWord(String expected, String remedy) throws Unreadable {
        if (peek().kind() != Kind.WORD) {
            throw new Unreadable(RuleChecks.SYNTAX, peek(), peek().shown(), expected, remedy);
        }
        return take();
    }

    /** Takes words joined by dots. */
    Constraint.Operand needName(String expected, String remedy) throws Unreadable {
        Token first = needWord(expected, remedy);
        StringBuilder name = new StringBuilder(first.text());
        while (takes(".")) {
            name.append('.')
                    .append(takes("*") ? "*" : needWord(expected, remedy).text());
        }
        return new Constraint.Operand(first, name.toString());
    }
}
