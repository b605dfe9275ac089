package io.jenner.forecast.engine.lint;

import io.jenner.forecast.engine.decision.Decision;
import io.jenner.forecast.knowledge.Check;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.yaml.Names;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks rule files without compiling them, and reports every fault with its line and column.
 *
 * <p>What passes without an error compiles, changes no answer by the order of firing, and rests on nothing but the
 * question asked. Every call stands for itself; safe for use by several threads.
 */
public final class RuleCheck {

    private final Set<String> baseRules;
    private final Set<String> replaced;
    private final Map<Class<?>, Questions> questions = new HashMap<>();
    private final Map<String, String> placesByName = new HashMap<>();

    private RuleCheck(Set<String> baseRules, Set<String> replaced) {
        this.baseRules = baseRules;
        this.replaced = replaced;
    }

    /**
     * Checks rule files.
     *
     * @param drlByFileName the texts of the files
     * @param baseRuleNames names of the rules that are there already
     * @param declaredReplacements names among these that a rule of the files may take
     * @return the problems by file, line and column; each names the check that found it
     */
    public static List<Problem> check(
            SortedMap<String, String> drlByFileName, Set<String> baseRuleNames, Set<String> declaredReplacements) {
        RuleCheck check = new RuleCheck(baseRuleNames, declaredReplacements);
        List<Problem> problems = new ArrayList<>();
        drlByFileName.forEach((file, text) -> problems.addAll(check.file(file, text)));
        return problems.stream()
                .sorted(Comparator.comparing(Problem::file)
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column))
                .toList();
    }

    /** Returns the names of the rules in a text, in order, as far as they can be read. */
    public static List<String> ruleNames(String drl) {
        return RuleReader.read(drl, new RuleFindings("", drl)).names().stream()
                .map(Token::text)
                .toList();
    }

    /** Returns all that is looked for. */
    public static List<Check> checks() {
        return RuleChecks.all();
    }

    private List<Problem> file(String file, String text) {
        RuleFindings findings = new RuleFindings(file, text);
        RuleFile read = RuleReader.read(text, findings);
        boolean readable = findings.isEmpty();
        TypesInReach types = TypesInReach.of(read.imports(), findings);
        read.names().forEach(name -> checkName(name, findings));
        read.rules().forEach(rule -> check(rule, types, findings));
        if (readable) {
            RuleSyntax.check(text, findings);
        }
        return findings.problems();
    }

    private void checkName(Token name, RuleFindings findings) {
        new Habits(findings).checkName(name);
        String place = findings.file() + ":" + findings.line(name);
        String taken = placesByName.putIfAbsent(name.text(), place);
        if (taken != null) {
            findings.add(
                    RuleChecks.NAME_TAKEN,
                    name,
                    "a second rule named \"" + name.text() + "\"; the first is at " + taken,
                    "a name of its own for each rule",
                    "rename or remove one of them");
        } else if (baseRules.contains(name.text()) && !replaced.contains(name.text())) {
            findings.add(
                    RuleChecks.REPLACES,
                    name,
                    "the name of a rule of the base, \"" + name.text() + "\"",
                    "a name of its own, or a declaration that it replaces that rule",
                    "rename it, or declare the replacement with its reason");
        }
    }

    private void check(Rule rule, TypesInReach types, RuleFindings findings) {
        new Habits(findings).checkSource(rule);
        Class<?> decision = decision(rule, types, findings);
        if (decision == null) {
            return;
        }
        Questions asked = questions.computeIfAbsent(decision, Questions::of);
        Sides sides = new Sides(decision, asked, types, findings);
        boolean good = true;
        for (Constraint constraint : rule.constraints()) {
            for (Constraint comparison : constraint.comparisons().toList()) {
                good &= sides.look(comparison);
            }
        }
        if (good) {
            new Satisfiability(rule, asked, sides, findings).check();
        }
        new Conclusions(decision, types, findings).check(rule);
    }

    @Nullable
    private static Class<?> decision(Rule rule, TypesInReach types, RuleFindings findings) {
        String name = rule.type().text();
        Class<?> found = types.find(name);
        if (found != null && Decision.class.isAssignableFrom(found) && !Modifier.isAbstract(found.getModifiers())) {
            return found;
        }
        String near = Names.nearest(name, DecisionKinds.names());
        boolean exists = found == null && DecisionKinds.names().contains(name);
        findings.add(
                RuleChecks.TYPE,
                rule.type().at(),
                found != null
                        ? "the type " + name + ", which is no decision and is never put before a rule"
                        : "the type " + name + (exists ? ", which is not imported" : ""),
                "a decision that the file imports, such as DoseDecision",
                exists
                        ? "add 'import " + TypesInReach.HOME + name + "' at the top of the file"
                        : near == null
                                ? "choose a decision from the table in docs/ARCHITECTURE.md"
                                : "write " + near + ", if that is meant");
        return null;
    }
}
