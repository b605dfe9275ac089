package io.jenner.forecast.engine.lint;

import java.util.List;

/**
 * What a rule file says, as far as it could be read.
 *
 * @param imports names of the classes it imports
 * @param rules the rules that could be read
 * @param names the names of all its rules, also of those that could not be read
 */
record RuleFile(List<Constraint.Operand> imports, List<Rule> rules, List<Token> names) {}
