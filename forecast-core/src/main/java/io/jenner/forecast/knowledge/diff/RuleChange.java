package io.jenner.forecast.knowledge.diff;

/**
 * A difference in the rules that two knowledge bases decide by.
 *
 * @param kind what happened to the rule
 * @param rule name of the rule
 */
public record RuleChange(Kind kind, String rule) {

    /** What may happen to a rule. */
    public enum Kind {
        /** Only the second one has it. */
        ADDED,
        /** Only the first one has it. */
        REMOVED,
        /** Both have a rule of that name, and they are not the same. */
        REPLACED
    }
}
