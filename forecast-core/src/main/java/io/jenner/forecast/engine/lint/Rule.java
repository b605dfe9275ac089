package io.jenner.forecast.engine.lint;

import java.util.List;

/**
 * One rule as written.
 *
 * @param name its name
 * @param sources what stands in its {@code @source} annotations
 * @param variable what it calls its decision
 * @param type the decision it is about
 * @param constraints its constraints, all of which must hold
 * @param conclusion the call
 */
record Rule(
        Token name,
        List<String> sources,
        Token variable,
        Constraint.Operand type,
        List<Constraint> constraints,
        Call conclusion) {

    /**
     * The call that concludes.
     *
     * @param variable what it is made on
     * @param method what is called
     * @param arguments what it is given; a number with its sign
     */
    record Call(Token variable, Token method, List<Constraint.Operand> arguments) {}
}
