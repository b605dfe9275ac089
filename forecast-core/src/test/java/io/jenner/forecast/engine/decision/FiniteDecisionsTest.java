package io.jenner.forecast.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A remembered answer holds for everyone who asks the same, so a rule must not see more than what is compared. */
class FiniteDecisionsTest {

    /** A signature has four bits for each enumeration. */
    private static final int MOST_VALUES = 16;

    static List<Class<?>> decisions() {
        return new ClassFileImporter()
                .importPackagesOf(Decision.class).stream()
                        .filter(found -> found.isAssignableTo(Decision.class))
                        .map(JavaClass::reflect)
                        .filter(found -> !Modifier.isAbstract(found.getModifiers()))
                        .sorted(Comparator.comparing(Class::getName))
                        .<Class<?>>map(found -> found)
                        .toList();
    }

    @Test
    void everyKindOfDecisionIsLookedAt() {
        assertThat(decisions()).hasSize(23).contains(DoseDecision.class, NeedDecision.class, ScoreDecision.class);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aQuestionIsAskedWithEnumerationsAndTruthValuesOnly(Class<?> decision) {
        assertThat(waysToAsk(decision)).isNotEmpty();
        waysToAsk(decision)
                .flatMap(way -> Arrays.stream(way.getGenericParameterTypes()))
                .forEach(
                        type -> assertThat(values(type)).as("values of " + type).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aRuleSeesEnumerationsAndTruthValuesOnly(Class<?> decision) {
        assertThat(getters(decision))
                .isNotEmpty()
                .allSatisfy(getter -> assertThat(getter.getReturnType() == boolean.class
                                || getter.getReturnType().isEnum())
                        .as("what %s returns", getter)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void twoQuestionsAreEqualExactlyWhenARuleSeesTheSame(Class<?> decision) {
        Map<Object, List<Object>> seenByQuestion = new HashMap<>();
        Set<List<Object>> seen = new HashSet<>();
        List<String> mixedUp = new ArrayList<>();
        List<Method> getters = getters(decision);
        waysToAsk(decision)
                .forEach(way -> combinations(way.getGenericParameterTypes()).forEach(arguments -> {
                    Object question = ask(way, arguments);
                    List<Object> sees = getters.stream()
                            .map(getter -> invoke(getter, question))
                            .toList();
                    List<Object> before = seenByQuestion.putIfAbsent(question, sees);
                    if (before != null && !before.equals(sees)) {
                        mixedUp.add(before + " and " + sees);
                    }
                    seen.add(sees);
                }));

        assertThat(mixedUp).as("equal questions that look different to a rule").isEmpty();
        assertThat(seen).hasSameSizeAs(seenByQuestion.keySet()).hasSizeGreaterThan(1);
    }

    @Test
    void questionsOfTwoKindsAreNeverEqual() {
        assertThat(new IndicationDecision(Presence.PRESENT, Milestone.PASSED, Milestone.AHEAD))
                .isEqualTo(new IndicationDecision(Presence.PRESENT, Milestone.PASSED, Milestone.AHEAD))
                .isNotEqualTo(new ContraindicationDecision(Presence.PRESENT, Milestone.PASSED, Milestone.AHEAD));
    }

    @Test
    void whatWasConcludedIsNoPartOfTheQuestion() {
        RankDecision concluded = new RankDecision(Amount.LESS, Amount.MORE);
        concluded.outranked();

        assertThat(concluded).isEqualTo(new RankDecision(Amount.LESS, Amount.MORE));
    }

    /** The constructors, or else the static methods that make one. */
    private static Stream<Executable> waysToAsk(Class<?> decision) {
        Constructor<?>[] constructors = decision.getConstructors();
        return constructors.length > 0
                ? Arrays.stream(constructors)
                : Arrays.stream(decision.getMethods())
                        .filter(method ->
                                Modifier.isStatic(method.getModifiers()) && method.getReturnType() == decision)
                        .map(method -> method);
    }

    private static List<Method> getters(Class<?> decision) {
        return Arrays.stream(decision.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static List<List<Object>> combinations(Type[] types) {
        List<List<Object>> combinations = List.of(List.of());
        for (Type type : types) {
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> combination : combinations) {
                for (Object value : values(type)) {
                    List<Object> next = new ArrayList<>(combination);
                    next.add(value);
                    longer.add(next);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    /** Returns every value of a type; none where it is not one of the finite types that a signature can hold. */
    private static List<?> values(Type type) {
        if (type == boolean.class) {
            return List.of(false, true);
        }
        if (type instanceof ParameterizedType set && set.getRawType() == Set.class) {
            return subsets(values(set.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> found && found.isEnum() && found.getEnumConstants().length <= MOST_VALUES) {
            return List.of(found.getEnumConstants());
        }
        if (type instanceof Class<?> found && found.isRecord()) {
            Constructor<?> constructor = found.getConstructors()[0];
            Type[] components = Arrays.stream(found.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .toArray(Type[]::new);
            return combinations(components).stream()
                    .map(arguments -> ask(constructor, arguments))
                    .toList();
        }
        return List.of();
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
            throw new AssertionError(way + " of " + arguments, e);
        }
    }

    private static Object invoke(Method getter, Object question) {
        try {
            return getter.invoke(question);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(getter.toString(), e);
        }
    }
}
