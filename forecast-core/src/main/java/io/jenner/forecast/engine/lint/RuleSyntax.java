package io.jenner.forecast.engine.lint;

import java.util.Arrays;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;

/** Has the parser of Drools read a file in which we found nothing to say: what it cannot read cannot be compiled. */
final class RuleSyntax {

    private RuleSyntax() {}

    static void check(String text, RuleFindings findings) {
        DrlParser parser = new DrlParser();
        try {
            parser.parse(false, text);
        } catch (DroolsParserException e) {
            findings.add(RuleChecks.SYNTAX, 1, 0, "text that is no DRL", "a rule file", "compare it with another one");
        }
        parser.getErrors().forEach(error -> add(error, findings));
    }

    private static void add(DroolsError error, RuleFindings findings) {
        int line = error instanceof ParserError place
                ? place.getRow()
                : Arrays.stream(error.getLines()).findFirst().orElse(0);
        int column = error instanceof ParserError place ? place.getCol() + 1 : 0;
        String message =
                error.getMessage().lines().findFirst().orElse("").replaceFirst("^\\[ERR \\d+] (Line \\d+:\\d+ )?", "");
        findings.add(
                RuleChecks.SYNTAX,
                Math.max(line, 0),
                Math.max(column, 0),
                message,
                "a rule file that can be read",
                "compare it with the rule files of the schedule");
    }
}
