package io.jenner.benchmarks.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.jenner.forecast.engine.decision.Amount;
import io.jenner.forecast.engine.decision.Decision;
import io.jenner.forecast.engine.decision.EarliestDateDecision;
import io.jenner.forecast.engine.decision.EarliestDateDecision.Bound;
import io.jenner.forecast.engine.decision.RankDecision;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The comparison of conclusions notices a wrong one, and nothing else. */
class ComparisonTest {

    /** Every call by which a rule can conclude, for every kind of decision. */
    static Stream<Arguments> conclusions() {
        return EveryQuestion.kinds().stream()
                .flatMap(kind -> Arrays.stream(kind.getMethods())
                        .filter(method -> method.getDeclaringClass() != Object.class)
                        .filter(method -> method.getReturnType() == void.class)
                        .map(conclusion -> arguments(kind, conclusion)));
    }

    @ParameterizedTest
    @MethodSource("conclusions")
    void everyConclusionIsNoticed(Class<?> kind, Method conclusion) throws ReflectiveOperationException {
        EveryQuestion.Question question = EveryQuestion.of(kind).get(0);
        Decision concluded = question.ask();

        conclusion.invoke(concluded, someArguments(conclusion));

        assertThat(new Comparison(kind).difference(question.ask(), concluded)).isPresent();
        assertThat(new Comparison(kind).difference(concluded, question.ask())).isPresent();
    }

    @ParameterizedTest
    @MethodSource("conclusions")
    void theSameConclusionIsNoDifference(Class<?> kind, Method conclusion) throws ReflectiveOperationException {
        EveryQuestion.Question question = EveryQuestion.of(kind).get(0);
        Decision one = question.ask();
        Decision other = question.ask();

        conclusion.invoke(one, someArguments(conclusion));
        conclusion.invoke(other, someArguments(conclusion));

        assertThat(new Comparison(kind).difference(one, other)).isEmpty();
    }

    @Test
    void aDifferenceNamesTheQuestionAndBothConclusions() {
        RankDecision byRules = new RankDecision(Amount.LESS, Amount.MORE);
        byRules.outranked();

        assertThat(new Comparison(RankDecision.class).difference(byRules, new RankDecision(Amount.LESS, Amount.MORE)))
                .hasValue("RankDecision of {getPreference=MORE, getScore=LESS}: the rules conclude {isOutranked=true},"
                        + " plain Java concludes {isOutranked=false}");
    }

    @Test
    void theOrderOfConcludingIsNoDifference() {
        EarliestDateDecision one = new EarliestDateDecision(Set.of());
        one.notBefore(Bound.MINIMUM_AGE);
        one.notBefore(Bound.SEASON_START);
        EarliestDateDecision other = new EarliestDateDecision(Set.of());
        other.notBefore(Bound.SEASON_START);
        other.notBefore(Bound.MINIMUM_AGE);

        assertThat(new Comparison(EarliestDateDecision.class).difference(one, other))
                .isEmpty();
    }

    private static Object[] someArguments(Method conclusion) {
        return Arrays.stream(conclusion.getParameterTypes())
                .map(type -> type == int.class ? 1 : EveryQuestion.values(type).get(0))
                .toArray();
    }
}
