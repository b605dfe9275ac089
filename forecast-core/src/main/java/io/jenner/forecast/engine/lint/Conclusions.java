package io.jenner.forecast.engine.lint;

import static java.util.stream.Collectors.joining;

import io.jenner.forecast.engine.lint.Constraint.Operand;
import io.jenner.forecast.knowledge.yaml.Names;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Checks the call of a rule against what its decision can be told. */
final class Conclusions {

    private final Class<?> decision;
    private final TypesInReach types;
    private final RuleFindings findings;

    Conclusions(Class<?> decision, TypesInReach types, RuleFindings findings) {
        this.decision = decision;
        this.types = types;
        this.findings = findings;
    }

    void check(Rule rule) {
        Rule.Call call = rule.conclusion();
        if (!call.variable().text().equals(rule.variable().text())) {
            findings.add(
                    RuleChecks.SHAPE,
                    call.variable(),
                    call.variable().shown(),
                    "'" + rule.variable().text() + "', the decision of the pattern",
                    "call the decision of this rule");
            return;
        }
        List<Method> methods = conclusions();
        List<Method> named = methods.stream()
                .filter(method -> method.getName().equals(call.method().text()))
                .toList();
        if (named.isEmpty()) {
            String near = Names.nearest(
                    call.method().text(), methods.stream().map(Method::getName).toList());
            findings.add(
                    RuleChecks.METHOD,
                    call.method(),
                    "the call '" + call.method().text() + "'",
                    "a conclusion of " + decision.getSimpleName() + ": " + shown(methods),
                    near == null ? "choose one of these" : "write " + near + ", if that is meant");
        } else if (named.stream()
                .noneMatch(
                        method -> method.getParameterCount() == call.arguments().size())) {
            findings.add(
                    RuleChecks.METHOD,
                    call.method(),
                    call.arguments().isEmpty()
                            ? "no argument"
                            : call.arguments().size() + " arguments",
                    shown(named),
                    "give what stands in the brackets");
        } else {
            checkArguments(call, named.get(0));
        }
    }

    private void checkArguments(Rule.Call call, Method method) {
        for (int i = 0; i < call.arguments().size(); i++) {
            Operand argument = call.arguments().get(i);
            Class<?> type = method.getParameterTypes()[i];
            if (type == int.class) {
                checkNumber(argument);
            } else if (!takes(type, argument.text())) {
                findings.add(
                        RuleChecks.VALUE,
                        argument.at(),
                        "'" + argument.text() + "'",
                        Sides.expected(type, types),
                        Sides.remedy(argument.text(), type, types));
            }
        }
    }

    private void checkNumber(Operand argument) {
        if (!argument.text().matches("-?\\d+")) {
            findings.add(
                    RuleChecks.VALUE,
                    argument.at(),
                    "'" + argument.text() + "'",
                    "a whole number, such as 2 or -1",
                    "write a number");
        } else if (!argument.text().matches("-?\\d")) {
            findings.add(
                    RuleChecks.NUMBER,
                    argument.at(),
                    "the number " + argument.text(),
                    "points from -9 to 9, as in the tables of CDSi chapter 8",
                    "award fewer points; ages, dates and codes belong in the schedule files");
        }
    }

    private boolean takes(Class<?> type, String argument) {
        if (type == boolean.class) {
            return Sides.isTruth(argument);
        }
        Enum<?> value = Sides.valueOf(argument, types);
        return value != null && value.getDeclaringClass() == type;
    }

    /** What can be concluded: the public methods that return nothing. */
    private List<Method> conclusions() {
        return Arrays.stream(decision.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getReturnType() == void.class)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private String shown(List<Method> methods) {
        return methods.stream()
                .map(method -> method.getName()
                        + Arrays.stream(method.getParameterTypes())
                                .map(type -> type == int.class ? "a number" : types.written(type))
                                .collect(joining(", ", "(", ")")))
                .collect(joining(", "));
    }
}
