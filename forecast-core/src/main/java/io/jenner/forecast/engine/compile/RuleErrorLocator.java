package io.jenner.forecast.engine.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/**
 * Finds what is wrong with rules that do not compile, and where, by compiling each of them alone: together, the
 * compiler gives some errors no line or no file, and may stop at the first.
 *
 * <p>That is slow, and done only when the build has failed.
 */
final class RuleErrorLocator {

    private final SortedMap<String, String> drl;
    private final Function<SortedMap<String, String>, List<RuleError>> compiler;

    RuleErrorLocator(SortedMap<String, String> drl, Function<SortedMap<String, String>, List<RuleError>> compiler) {
        this.drl = drl;
        this.compiler = compiler;
    }

    /** Returns these errors and those they hid, each with a line if it can be had. */
    List<RuleError> locate(List<RuleError> reported) {
        List<RuleError> located = new ArrayList<>();
        drl.forEach((file, text) -> {
            List<RuleDescr> rules = rules(text);
            for (RuleDescr rule : rules) {
                SortedMap<String, String> alone = new TreeMap<>();
                alone.put(file, without(text, rules, rule));
                compiler.apply(alone).forEach(error -> located.add(place(error, file, text, rule)));
            }
        });
        reported.stream()
                .filter(error ->
                        located.stream().noneMatch(other -> other.message().endsWith(error.message())))
                .forEach(located::add);
        return located;
    }

    private static RuleError place(RuleError error, String file, String text, RuleDescr rule) {
        int line = error.line() < 1 ? line(text, rule, error.message()) : error.line();
        return new RuleError(file, line, "rule \"" + rule.getName() + "\": " + error.message());
    }

    private static List<RuleDescr> rules(String text) {
        try {
            PackageDescr descr = new DrlParser().parse(false, text);
            return descr == null ? List.of() : descr.getRules();
        } catch (DroolsParserException e) {
            return List.of(); // the compiler has said so, with a line
        }
    }

    /** The file with every rule but one blank, so that lines keep their numbers. */
    private static String without(String text, List<RuleDescr> rules, RuleDescr kept) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (RuleDescr rule : rules) {
            if (rule.getLine() != kept.getLine()) {
                Collections.fill(lines.subList(rule.getLine() - 1, Math.min(rule.getEndLine(), lines.size())), "");
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** The line of the constraint that the message quotes, else the rule's. */
    private static int line(String text, RuleDescr rule, String message) {
        List<String> lines = text.lines().toList();
        for (BaseDescr descr : rule.getLhs().getDescrs()) {
            if (descr instanceof PatternDescr pattern) {
                for (BaseDescr constraint : pattern.getDescrs()) {
                    if (constraint instanceof ExprConstraintDescr expression
                            && message.contains(expression.getExpression())) {
                        for (int line = rule.getLine(); line <= Math.min(rule.getEndLine(), lines.size()); line++) {
                            if (lines.get(line - 1).contains(expression.getExpression())) {
                                return line;
                            }
                        }
                    }
                }
            }
        }
        return rule.getLine();
    }
}
