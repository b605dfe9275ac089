package io.jenner.forecast.engine.lint;

import io.jenner.forecast.knowledge.Problem;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is found in one rule file. */
final class RuleFindings {

    private final String file;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();

    RuleFindings(String file, String text) {
        this.file = file;
        this.text = text;
    }

    String file() {
        return file;
    }

    void add(RuleChecks check, Token at, String found, String expected, String remedy) {
        add(check, line(at), at.offset() - text.lastIndexOf('\n', at.offset() - 1), found, expected, remedy);
    }

    void add(RuleChecks check, int line, int column, String found, String expected, String remedy) {
        problems.add(new Problem(
                check.check().severity(),
                file,
                line,
                column,
                found,
                expected,
                remedy,
                check.check().code()));
    }

    /** Returns the line of a token, from 1. */
    int line(Token token) {
        return 1
                + (int) text.substring(0, token.offset())
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<Problem> problems() {
        return problems;
    }
}
