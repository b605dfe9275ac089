package io.jenner.benchmarks.decisions;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.jenner.forecast.engine.decision.Decision;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every question that can be asked: every kind of decision with every combination of its arguments. */
final class EveryQuestion {

    private EveryQuestion() {}

    /** A question that can be asked as often as one likes. */
    record Question(Executable way, List<Object> arguments) {

        /** Returns a new decision that nobody has concluded on. */
        Decision ask() {
            return (Decision) EveryQuestion.ask(way, arguments);
        }
    }

    /** Returns every kind of decision that the rules conclude on, by name. */
    static List<Class<?>> kinds() {
        return new ClassFileImporter()
                .importPackagesOf(Decision.class).stream()
                        .filter(found -> found.isAssignableTo(Decision.class))
                        .map(JavaClass::reflect)
                        .filter(found -> !Modifier.isAbstract(found.getModifiers()))
                        .sorted(Comparator.comparing(Class::getName))
                        .<Class<?>>map(found -> found)
                        .toList();
    }

    /** Returns all questions of a kind. */
    static List<Question> of(Class<?> kind) {
        return waysToAsk(kind)
                .flatMap(way -> combinations(way.getGenericParameterTypes()).stream()
                        .map(arguments -> new Question(way, arguments)))
                .toList();
    }

    /**
     * Returns every value of a type.
     *
     * @throws IllegalArgumentException if there are too many to count, so that no question is left out in silence
     */
    static List<?> values(Type type) {
        if (type == boolean.class) {
            return List.of(false, true);
        }
        if (type instanceof ParameterizedType set && set.getRawType() == Set.class) {
            return subsets(values(set.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> found && found.isEnum()) {
            return List.of(found.getEnumConstants());
        }
        if (type instanceof Class<?> found && found.isRecord()) {
            Type[] components = Arrays.stream(found.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .toArray(Type[]::new);
            return combinations(components).stream()
                    .map(arguments -> ask(found.getConstructors()[0], arguments))
                    .toList();
        }
        throw new IllegalArgumentException("found an argument of " + type + ", expected truth values, enumerations, and"
                + " records and sets of them. Remedy: say in EveryQuestion which values there are");
    }

    /** The constructors, or else the static methods that make one. */
    private static Stream<Executable> waysToAsk(Class<?> kind) {
        Constructor<?>[] constructors = kind.getConstructors();
        return constructors.length > 0
                ? Arrays.stream(constructors)
                : Arrays.stream(kind.getMethods())
                        .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == kind)
                        .sorted(Comparator.comparing(Method::getName))
                        .map(method -> method);
    }

    private static List<List<Object>> combinations(Type[] types) {
        List<List<Object>> combinations = List.of(List.of());
        for (Type type : types) {
            List<?> values = values(type);
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> combination : combinations) {
                for (Object value : values) {
                    List<Object> next = new ArrayList<>(combination);
                    next.add(value);
                    longer.add(next);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private static List<Set<Object>> subsets(List<?> values) {
        List<Set<Object>> subsets = new ArrayList<>();
        subsets.add(Set.of());
        for (Object value : values) {
            for (Set<Object> subset : List.copyOf(subsets)) {
                Set<Object> larger = new HashSet<>(subset);
                larger.add(value);
                subsets.add(larger);
            }
        }
        return subsets;
    }

    private static Object ask(Executable way, List<Object> arguments) {
        try {
            return way instanceof Method method
                    ? method.invoke(null, arguments.toArray())
                    : ((Constructor<?>) way).newInstance(arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(way + " of " + arguments, e);
        }
    }
}
