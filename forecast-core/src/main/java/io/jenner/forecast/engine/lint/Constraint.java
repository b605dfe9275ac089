package io.jenner.forecast.engine.lint;

import java.util.List;
import java.util.stream.Stream;

/** One condition on a decision, as written. */
sealed interface Constraint {

    /** Several that must all hold. */
    record All(List<Constraint> parts) implements Constraint {}

    /** Several of which one must hold. */
    record Any(List<Constraint> parts) implements Constraint {}

    /** One that must not hold. */
    record Not(Constraint part) implements Constraint {}

    /** A truth value that must hold. */
    record Flag(Operand field) implements Constraint {}

    /**
     * A comparison with {@code ==} or {@code in}.
     *
     * @param left what is compared
     * @param negated whether it was written {@code !=} or {@code not in}
     * @param right what it may be
     */
    record Comparison(Operand left, boolean negated, List<Operand> right) implements Constraint {}

    /**
     * One side of a comparison: a field, {@code true}, {@code false}, or a value of an enumeration.
     *
     * @param at where it begins
     * @param text as written, with dots and no blanks
     */
    record Operand(Token at, String text) {}

    /** Returns where it begins. */
    default Token at() {
        if (this instanceof All all) {
            return all.parts().get(0).at();
        }
        if (this instanceof Any any) {
            return any.parts().get(0).at();
        }
        if (this instanceof Not not) {
            return not.part().at();
        }
        return operands().findFirst().orElseThrow().at();
    }

    /** Returns all that is compared in it, in order. */
    default Stream<Operand> operands() {
        if (this instanceof Comparison comparison) {
            return Stream.concat(Stream.of(comparison.left()), comparison.right().stream());
        }
        if (this instanceof Flag flag) {
            return Stream.of(flag.field());
        }
        return comparisons().flatMap(Constraint::operands);
    }

    /** Returns the comparisons and truth values it is made of. */
    default Stream<Constraint> comparisons() {
        if (this instanceof All all) {
            return all.parts().stream().flatMap(Constraint::comparisons);
        }
        if (this instanceof Any any) {
            return any.parts().stream().flatMap(Constraint::comparisons);
        }
        if (this instanceof Not not) {
            return not.part().comparisons();
        }
        return Stream.of(this);
    }
}
