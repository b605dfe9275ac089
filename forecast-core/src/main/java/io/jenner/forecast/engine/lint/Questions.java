package io.jenner.forecast.engine.lint;

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
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All questions that a class of decisions can ask: they are finite (decision 0013).
 *
 * <p>Each is seen as a rule sees it, before anything is concluded. Immutable.
 */
final class Questions {

    private final Map<String, Method> fields;
    private final List<Object[]> seen;

    private Questions(Map<String, Method> fields, List<Object[]> seen) {
        this.fields = fields;
        this.seen = seen;
    }

    /** Returns the questions of a class: of the largest some 90,000, in a tenth of a second. */
    static Questions of(Class<?> decision) {
        Map<String, Method> fields = fields(decision);
        Set<List<Object>> different = new HashSet<>();
        waysToAsk(decision)
                .forEach(way -> combinations(way.getGenericParameterTypes())
                        .forEach(arguments -> different.add(look(make(way, arguments), fields))));
        return new Questions(fields, different.stream().map(List::toArray).toList());
    }

    /** Returns the fields a rule can read, by name. */
    static Map<String, Method> fields(Class<?> decision) {
        Map<String, Method> fields = new TreeMap<>();
        Arrays.stream(decision.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .forEach(method -> fields.put(fieldName(method.getName()), method));
        return fields;
    }

    /** Returns whether some question is as described; the function is given the values of the fields by index. */
    boolean anyMatch(Predicate<Object[]> described) {
        return seen.stream().anyMatch(described);
    }

    /** Returns the index of a field in what is seen. */
    int indexOf(String field) {
        return List.copyOf(fields.keySet()).indexOf(field);
    }

    /** Returns whether a field looks the same in every question, as conclusions do. */
    boolean neverChanges(String field) {
        int index = indexOf(field);
        return seen.stream().allMatch(values -> values[index].equals(seen.get(0)[index]));
    }

    private static String fieldName(String getter) {
        String name = getter.substring(getter.startsWith("get") ? 3 : 2);
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static List<Object> look(Object question, Map<String, Method> fields) {
        List<Object> values = new ArrayList<>(fields.size());
        for (Method getter : fields.values()) {
            try {
                values.add(getter.invoke(question));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + getter, e);
            }
        }
        return values;
    }

    /** Returns the constructors, or else the static methods that make one. */
    private static Stream<Executable> waysToAsk(Class<?> decision) {
        Constructor<?>[] constructors = decision.getConstructors();
        return constructors.length > 0
                ? Arrays.stream(constructors)
                : Arrays.stream(decision.getMethods())
                        .filter(method ->
                                Modifier.isStatic(method.getModifiers()) && method.getReturnType() == decision)
                        .sorted(Comparator.comparing(Method::getName))
                        .map(method -> method);
    }

    private static List<List<Object>> combinations(Type[] types) {
        List<List<Object>> combinations = List.of(List.of());
        for (Type type : types) {
            List<?> values = values(type);
            combinations = combinations.stream()
                    .flatMap(combination -> values.stream().map(value -> joined(combination, value)))
                    .toList();
        }
        return combinations;
    }

    private static List<Object> joined(List<Object> values, Object value) {
        List<Object> joined = new ArrayList<>(values);
        joined.add(value);
        return joined;
    }

    private static List<?> values(Type type) {
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
                    .map(arguments -> make(found.getConstructors()[0], arguments))
                    .toList();
        }
        throw new IllegalStateException("A decision holds " + type + ", which is not finite");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the values come from one enumeration
    private static List<Set<?>> subsets(List<?> values) {
        List<Set<?>> subsets = new ArrayList<>(List.of(Set.of()));
        for (Object value : values) {
            for (Set<?> subset : List.copyOf(subsets)) {
                EnumSet larger = EnumSet.of((Enum) value);
                larger.addAll(subset);
                subsets.add(larger);
            }
        }
        return subsets;
    }

    private static Object make(Executable way, List<Object> arguments) {
        try {
            return way instanceof Method method
                    ? method.invoke(null, arguments.toArray())
                    : ((Constructor<?>) way).newInstance(arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot ask " + way, e);
        }
    }
}
