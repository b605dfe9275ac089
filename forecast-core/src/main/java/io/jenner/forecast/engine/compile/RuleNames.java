package io.jenner.forecast.engine.compile;

import io.jenner.forecast.engine.compile.OverlayRules.NamedRule;
import io.jenner.forecast.knowledge.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;

/** Finds the rules in rule files. */
final class RuleNames {

    private RuleNames() {}

    /** Returns the rules of some files, as far as they can be parsed; what cannot be is for the compiler to say. */
    static List<NamedRule> in(SortedMap<String, String> drl) {
        List<NamedRule> rules = new ArrayList<>();
        drl.forEach((file, text) -> {
            PackageDescr parsed = parse(text);
            if (parsed != null) {
                parsed.getRules()
                        .forEach(rule -> rules.add(new NamedRule(rule.getName(), new Place(file, rule.getLine()))));
            }
        });
        return rules;
    }

    @Nullable
    private static PackageDescr parse(String text) {
        try {
            return new DrlParser().parse(false, text);
        } catch (DroolsParserException e) {
            return null;
        }
    }
}
