package io.jenner.forecast.engine.lint;

import java.util.Set;

/**
 * Words of DRL and Java that no rule uses: with them an answer would depend on the order of firing, on the clock or on
 * something else than the question, and could not be remembered (decision 0013).
 */
final class Banned {

    private static final Set<String> WORDS = Set.of(
            "salience",
            "no-loop",
            "lock-on-active",
            "auto-focus",
            "agenda-group",
            "activation-group",
            "ruleflow-group",
            "date-effective",
            "date-expires",
            "duration",
            "timer",
            "calendars",
            "enabled",
            "dialect",
            "extends",
            "modify",
            "update",
            "insert",
            "insertLogical",
            "insertAsync",
            "retract",
            "delete",
            "eval",
            "accumulate",
            "collect",
            "exists",
            "forall",
            "from",
            "matches",
            "contains",
            "memberOf",
            "soundslike",
            "global",
            "function",
            "query",
            "declare",
            "unit",
            "drools",
            "kcontext",
            "new",
            "java",
            "System",
            "now");

    private Banned() {}

    static boolean isBanned(Token token) {
        return token.kind() == Token.Kind.WORD && WORDS.contains(token.text());
    }

    static void report(Token token, RuleFindings findings) {
        findings.add(
                RuleChecks.BANNED,
                token,
                "the word '" + token.text() + "'",
                "a rule that compares fields of one decision and makes one call on it",
                "remove it; " + advice(token.text()));
    }

    private static String advice(String word) {
        return switch (word) {
            case "salience",
                    "no-loop",
                    "lock-on-active",
                    "auto-focus",
                    "agenda-group",
                    "activation-group",
                    "ruleflow-group" -> "no rule may depend on the order in which rules fire, so none needs a rank";
            case "date-effective", "date-expires", "duration", "timer", "calendars", "now", "System" ->
                "rules do not know the clock; dates belong in the schedule files, as from and until";
            case "modify", "update", "insert", "insertLogical", "insertAsync", "retract", "delete" ->
                "a rule concludes by calling its decision, as in $dose.notValid(EvaluationReason.TOO_YOUNG);";
            case "exists", "forall", "from", "accumulate", "collect" ->
                "a rule sees one decision; what it should know of others has to be a field of it";
            default -> "all that a rule needs is a field of its decision";
        };
    }
}
