package io.jenner.forecast.engine.lint;

import static java.util.stream.Collectors.joining;

import io.jenner.forecast.engine.lint.Constraint.Operand;
import io.jenner.forecast.knowledge.yaml.Names;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks up what the constraints of one rule name, and reports what does not exist. */
final class Sides {

    private final Class<?> decision;
    private final Questions questions;
    private final Map<String, Method> fields;
    private final TypesInReach types;
    private final RuleFindings findings;
    private final Map<Operand, Side> known = new HashMap<>();

    Sides(Class<?> decision, Questions questions, TypesInReach types, RuleFindings findings) {
        this.decision = decision;
        this.questions = questions;
        this.fields = Questions.fields(decision);
        this.types = types;
        this.findings = findings;
    }

    /** Returns the side that an operand was found to be; only after {@link #look} has returned true. */
    Side of(Operand operand) {
        return known.get(operand);
    }

    /** Looks up all that a comparison names; returns whether everything exists and fits. */
    boolean look(Constraint constraint) {
        if (constraint instanceof Constraint.Flag flag) {
            Side side = field(flag.field());
            if (side != null && side.type() != boolean.class) {
                noValue(flag.field(), "'" + flag.field().text() + "' alone", side.type());
                return false;
            }
            return side != null;
        }
        Constraint.Comparison comparison = (Constraint.Comparison) constraint;
        Side left = isValue(comparison.left()) ? value(comparison.left(), null) : field(comparison.left());
        boolean good = left != null;
        for (Operand right : comparison.right()) {
            good &= (isField(right) ? field(right) : value(right, left)) != null;
        }
        return good && fits(comparison);
    }

    private boolean fits(Constraint.Comparison comparison) {
        Class<?> type = of(comparison.left()).type();
        boolean good = true;
        for (Operand right : comparison.right()) {
            if (of(right).type() != type) {
                noValue(right, "'" + right.text() + "'", type);
                good = false;
            }
        }
        return good;
    }

    private boolean isField(Operand operand) {
        return fields.containsKey(operand.text());
    }

    private boolean isValue(Operand operand) {
        return isTruth(operand.text()) || !isField(operand) && valueOf(operand.text(), types) != null;
    }

    @Nullable
    private Side field(Operand operand) {
        String name = operand.text();
        if (!isField(operand)) {
            String near = Names.nearest(name, fields.keySet());
            findings.add(
                    RuleChecks.FIELD,
                    operand.at(),
                    "the field '" + name + "'",
                    "a field of " + decision.getSimpleName() + ": " + asked(),
                    near == null ? "choose one of these" : "write " + near + ", if that is meant");
            return null;
        }
        if (questions.neverChanges(name)) {
            findings.add(
                    RuleChecks.CONCLUSION_READ,
                    operand.at(),
                    "the field '" + name + "', which rules conclude and none of them sees",
                    "a field of " + decision.getSimpleName() + " that is asked: " + asked(),
                    "state in this rule what the other rule states");
            return null;
        }
        return keep(
                operand,
                new Side.Field(questions.indexOf(name), fields.get(name).getReturnType()));
    }

    private String asked() {
        return fields.keySet().stream()
                .filter(name -> !questions.neverChanges(name))
                .collect(joining(", "));
    }

    @Nullable
    private Side value(Operand operand, @Nullable Side other) {
        if (isTruth(operand.text())) {
            return keep(operand, new Side.Value(Boolean.valueOf(operand.text()), boolean.class));
        }
        Enum<?> value = valueOf(operand.text(), types);
        if (value != null) {
            return keep(operand, new Side.Value(value, value.getDeclaringClass()));
        }
        if (other != null) {
            noValue(operand, "'" + operand.text() + "'", other.type());
        }
        return null;
    }

    private Side keep(Operand operand, Side side) {
        known.put(operand, side);
        return side;
    }

    private void noValue(Operand operand, String found, Class<?> type) {
        findings.add(RuleChecks.VALUE, operand.at(), found, expected(type, types), remedy(operand.text(), type, types));
    }

    /** Returns the values of a type, as a message says them. */
    static String expected(Class<?> type, TypesInReach types) {
        return type == boolean.class
                ? "true or false"
                : "one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(value -> types.written(type) + "." + ((Enum<?>) value).name())
                                .collect(joining(", "));
    }

    /** Returns what to write instead of a value. */
    static String remedy(String written, Class<?> type, TypesInReach types) {
        if (type == boolean.class) {
            return "compare with true or false";
        }
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(value -> ((Enum<?>) value).name())
                .toList();
        String near = Names.nearest(written.substring(written.lastIndexOf('.') + 1), names);
        return (near == null ? "choose one of these" : "write " + types.written(type) + "." + near)
                + types.importing(type);
    }

    static boolean isTruth(String text) {
        return text.equals("true") || text.equals("false");
    }

    /** Returns the value of an enumeration in reach, written with its type before it; or null. */
    @Nullable
    static Enum<?> valueOf(String text, TypesInReach types) {
        int dot = text.lastIndexOf('.');
        Class<?> type = dot < 0 ? null : types.find(text.substring(0, dot));
        if (type == null || !type.isEnum()) {
            return null;
        }
        return (Enum<?>) Arrays.stream(type.getEnumConstants())
                .filter(value -> ((Enum<?>) value).name().equals(text.substring(dot + 1)))
                .findFirst()
                .orElse(null);
    }
}
