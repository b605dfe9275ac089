package io.jenner.benchmarks.decisions;

import static java.util.stream.Collectors.joining;

import io.jenner.forecast.engine.decision.Decision;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Compares all that can be read of two decisions of one kind, so that no conclusion is forgotten. */
final class Comparison {

    /** What is no part of an answer, and what was concluded last, which depends on the order of firing. */
    private static final Set<String> NO_ANSWER = Set.of("hashCode", "toString", "concludedLast");

    private final Class<?> kind;
    private final List<Method> readings;

    Comparison(Class<?> kind) {
        this.kind = kind;
        this.readings = Arrays.stream(kind.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .filter(method -> !NO_ANSWER.contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** Returns what differs, or empty where the rules and plain Java conclude the same. */
    Optional<String> difference(Decision byRules, Decision inPlainJava) {
        List<Object> rules = read(byRules);
        List<Object> plain = read(inPlainJava);
        if (rules.equals(plain)) {
            return Optional.empty();
        }
        Predicate<Integer> same = i -> Objects.equals(rules.get(i), plain.get(i));
        return Optional.of(kind.getSimpleName() + " of " + text(rules, same)
                + ": the rules conclude " + text(rules, same.negate())
                + ", plain Java concludes " + text(plain, same.negate()));
    }

    private List<Object> read(Decision decision) {
        List<Object> values = new ArrayList<>(readings.size());
        for (Method reading : readings) {
            try {
                values.add(reading.invoke(decision));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(reading.toString(), e);
            }
        }
        return values;
    }

    private String text(List<Object> values, Predicate<Integer> wanted) {
        return IntStream.range(0, values.size())
                .boxed()
                .filter(wanted)
                .map(i -> readings.get(i).getName() + "=" + values.get(i))
                .collect(joining(", ", "{", "}"));
    }
}
